package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.st96toolkit.core.ConversionCode;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.Layer;
import org.st96toolkit.validation.Omission;
import org.st96toolkit.validation.ValidationOptions;
import org.st96toolkit.validation.Validator;
import org.st96toolkit.validation.profile.Profile;
import org.st96toolkit.validation.profile.ProfileCode;

/**
 * What the rules of an office say of its own publications. They were granted or published, so that nearly nothing may be found; all
 * that is found was looked at.
 */
class ProfilesOfRealDocumentsTest {

    /** Faults that the publications have, with how often they are there. */
    private static final Map<Profile, Map<String, Integer>> AS_ISSUED = Map.of(
            Profile.US,
            Map.of(
                    // Claim 38 refers to claim 12, which was cancelled.
                    "us/US20210048686A1.xml V884", 1,
                    // The text says "FIGS. 11 to 20", the description of the drawings "FIGS. 11 to 19".
                    "us/US20210048686A1.xml V904", 1),
            Profile.EP,
            Map.of(
                    // 170 words.
                    "st36-example-a/DOC00001.xml V893", 1,
                    // Claim 14 ends with a comma.
                    "ep/v1-1-B1.xml V882", 1,
                    // Claim 2 breaks off within a parenthesis.
                    "ep/v1-4-B1.xml V882", 1,
                    // A slip in the German claims: 1239 for 129.
                    "ep/v1-4-B1.xml V906", 1,
                    // Claims 1 and 7 have a sign 312 in each language, the description has not.
                    "ep/v1-5-B1.xml V906", 6),
            Profile.CN,
            Map.of(
                    // Claims of an application from abroad, as they were filed.
                    "cn/200880114428_A.xml V887", 32,
                    // 31 characters.
                    "cn/cn_old2.xml V891", 1),
            Profile.JP,
            Map.of());

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PCT")
    void publicationsOfTheOfficeFollowItsRules(Profile profile) {
        assertThat(findings(profile, Document.corpus(profile.id()), Document::bytes))
                .isEqualTo(AS_ISSUED.get(profile));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PCT")
    void whatIsMadeOfThemIsJudgedAlike(Profile profile) {
        assertThat(findings(
                        profile,
                        Document.corpus(profile.id()),
                        document -> Converted.of(document).made().bytes()))
                .isEqualTo(AS_ISSUED.get(profile));
    }

    /** There are no international publications at hand; those of all offices show what the rules of the PCT say of them. */
    @Test
    void publicationsOfAllOfficesCanBeHeldAgainstTheRulesOfThePct() {
        Map<String, Integer> codes = new TreeMap<>();
        findings(Profile.PCT, Document.corpus(), Document::bytes)
                .forEach((place, times) -> codes.merge(place.replaceAll(".* ", ""), times, Integer::sum));
        assertThat(codes)
                .isEqualTo(Map.of(
                        // A list of signs within the description of the drawings, as is usual in China.
                        "V872", 1,
                        "V884", 1,
                        // Europe allows them, and the application from abroad in China has them.
                        "V887", 89,
                        // Titles of more than seven words.
                        "V891", 14,
                        "V893", 1,
                        // 24 words.
                        "V894", 1,
                        "V904", 1,
                        "V906", 7));
    }

    private static Map<String, Integer> findings(
            Profile profile, List<Document> documents, Function<Document, byte[]> content) {
        Validator validator = new Validator(
                Toolkit.load(),
                new ValidationOptions(
                        Optional.empty(), Optional.empty(), Optional.of(profile), false, List.of(), Set.of()));
        Map<String, Integer> found = new TreeMap<>();
        Map<String, Integer> codes = new TreeMap<>();
        Set<Omission.Reason> unchecked = new TreeSet<>();
        for (Document document : documents) {
            DocumentReport report = validator.validate(document.toString(), content.apply(document), Optional.empty());
            for (Finding finding : report.findings()) {
                assertThat(finding.diagnostic().code()).isNotEqualTo(ConversionCode.INTERNAL);
                if (finding.diagnostic().code() instanceof ProfileCode code) {
                    codes.merge(code.id(), 1, Integer::sum);
                    found.merge(document + " " + code.id(), 1, Integer::sum);
                }
            }
            report.layers().get(Layer.RULES.ordinal()).unchecked().forEach(gap -> unchecked.add(gap.reason()));
        }
        System.out.println("figure: profile " + profile.id() + " over " + documents.size() + " publications: " + codes
                + ", not checked " + unchecked);
        return found;
    }
}
