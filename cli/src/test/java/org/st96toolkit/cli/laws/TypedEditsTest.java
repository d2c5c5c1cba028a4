package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.st96toolkit.binding.BindingCode;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Bound;
import org.st96toolkit.core.mapping.RemainderCode;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.xml.TreeComparison;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.st36.St36;
import org.st96toolkit.st96.St96;
import org.st96toolkit.st96.model.patent.Claim;
import org.st96toolkit.st96.model.patent.ClaimReference;
import org.st96toolkit.st96.model.patent.PatentPublication;

/** A document that is changed through its typed model converts with the change, and with its remainder elsewhere. */
class TypedEditsTest {

    private static final Document GRANT = new Document(ProjectFolder.path("samples/us-grant/US00000001B2.xml"));

    private final PatentDocument made = Converted.of(GRANT).made();
    private final Bound<PatentPublication> bound =
            St96.BINDING.bind(made, PatentPublication.class).orElseThrow();

    @Test
    void aDate() {
        bound.value()
                .getBibliographicData()
                .getPatentPublicationIdentification()
                .setPublicationDate("2024-02-29");

        Result<XmlDocument> changed = St96.BINDING.unbind(bound);

        assertThat(changed.report().diagnostics()).isEmpty();
        assertThat(TreeComparison.exact(10).compare(made.tree(), changed.orElseThrow()))
                .singleElement()
                .satisfies(difference -> assertThat(difference.actual()).contains("2024-02-29"));
        Result<PatentDocument> back = converted(changed);
        assertThat(text(back)).contains("<date>20240229</date>", "applicant-authority-category=\"assignee\"");
    }

    @Test
    void aClaimTakenOut() {
        List<?> claims = bound.value().getClaims().getContent();
        claims.removeIf(child -> child instanceof Claim claim && claim.getId().equals("CLM-00009"));

        Result<XmlDocument> changed = St96.BINDING.unbind(bound);

        assertThat(changed.report().diagnostics()).isEmpty();
        Result<PatentDocument> back = converted(changed);
        assertThat(text(back)).doesNotContain("id=\"CLM-00009\"").contains("id=\"CLM-00008\"");
        assertThat(text(back)).contains("applicant-authority-category=\"assignee\"", "dtd-version=\"v4.7 2022-02-17\"");
        String before = new String(Converted.of(GRANT).source(), StandardCharsets.UTF_8);
        assertThat(claims(text(back))).isEqualTo(claims(before) - 1);
    }

    @Test
    void aNumber() {
        var data = bound.value().getBibliographicData();
        data.getApplicationIdentification().getApplicationNumber().setApplicationNumberText("17999999");

        Result<PatentDocument> back = converted(St96.BINDING.unbind(bound));

        assertThat(text(back)).contains("<doc-number>17999999</doc-number>");
    }

    /** An entry of the remainder whose value was changed is reported by the conversion and not obeyed. */
    @Test
    void aValueWithAnEntry() {
        Document sample = new Document(ProjectFolder.path("samples/degraded/dangling-idref.xml"));
        Bound<PatentPublication> publication = St96.BINDING
                .bind(Converted.of(sample).made(), PatentPublication.class)
                .orElseThrow();
        ClaimReference reference = publication.value().getClaims().getContent().stream()
                .filter(child -> child instanceof Claim claim && claim.getId().equals("CLM-00003"))
                .map(Claim.class::cast)
                .flatMap(claim -> claim.getClaimTexts().get(0).getContent().stream())
                .filter(ClaimReference.class::isInstance)
                .map(ClaimReference.class::cast)
                .findFirst()
                .orElseThrow();
        reference.getIdrefs().remove("CLM-00002");

        Result<PatentDocument> back = converted(St96.BINDING.unbind(publication));

        assertThat(codes(back.report())).contains(RemainderCode.STALE);
        assertThat(text(back)).contains("<claim-ref idref=\"CLM-00001\">").doesNotContain("CLM-00098");
    }

    /** An entry goes with the element that it belongs to. */
    @Test
    void anApplicantTakenOut() {
        var applicants = bound.value().getBibliographicData().getPartyBag().getParties().stream()
                .filter(org.st96toolkit.st96.model.patent.ApplicantBag.class::isInstance)
                .map(org.st96toolkit.st96.model.patent.ApplicantBag.class::cast)
                .findFirst()
                .orElseThrow();
        applicants.getApplicants().remove(0);

        Result<XmlDocument> changed = St96.BINDING.unbind(bound);

        assertThat(changed.report().diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(BindingCode.NOT_PLACED);
            assertThat(finding.arguments().get(0)).contains("assignee");
        });
        Result<PatentDocument> back = converted(changed);
        assertThat(codes(back.report())).contains(RemainderCode.MISSING);
        assertThat(text(back))
                .contains("applicant-authority-category=\"inventor\"")
                .doesNotContain("applicant-authority-category=\"assignee\"");
    }

    /** The document is valid, and so is what it converts to. */
    private static Result<PatentDocument> converted(Result<XmlDocument> changed) {
        PatentDocument document =
                Converted.TOOLKIT.document(changed.orElseThrow()).orElseThrow();
        assertThat(Converted.TOOLKIT.validate(document).diagnostics()).isEmpty();
        Result<PatentDocument> back = Converted.TOOLKIT.convert(Input.of("changed.xml", document.bytes()), St36.ID);
        assertThat(back.report().hasErrors()).as(back.report().toString()).isFalse();
        return back;
    }

    private static List<Code> codes(Report report) {
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String text(Result<PatentDocument> document) {
        return new String(document.orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static long claims(String text) {
        return Pattern.compile("<claim [^>]*id=").matcher(text).results().count();
    }
}
