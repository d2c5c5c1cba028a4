package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.format.Bound;
import org.st96toolkit.core.testing.ProjectFolder;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.st36.St36;
import org.st96toolkit.st96.St96;
import org.st96toolkit.st96.model.common.ObjectFactory;
import org.st96toolkit.st96.model.common.Paragraph;
import org.st96toolkit.st96.model.common.PublicationContact;
import org.st96toolkit.st96.model.patent.Applicant;
import org.st96toolkit.st96.model.patent.ApplicantBag;
import org.st96toolkit.st96.model.patent.ApplicationBody;
import org.st96toolkit.st96.model.patent.Claim;
import org.st96toolkit.st96.model.patent.ClaimReference;
import org.st96toolkit.st96.model.patent.ClaimText;
import org.st96toolkit.st96.model.patent.Claims;
import org.st96toolkit.st96.model.patent.Description;
import org.st96toolkit.st96.model.patent.PatentPublication;

/** The examples of {@code docs/typed-models.md}: they run here, and the page shows what stands between the marks. */
class TypedModelExamplesTest {

    private static final Path GRANT = ProjectFolder.path("samples/us-grant/US00000001B2.xml");

    // example claims
    /** For each claim, by its id, the ids of the claims that it refers to. */
    static Map<String, List<String>> dependencies(Toolkit toolkit, Path file) {
        PatentDocument document = toolkit.convert(Input.of(file), St96.ID).orElseThrow();
        PatentPublication publication = St96.BINDING
                .bind(document, PatentPublication.class)
                .orElseThrow()
                .value();
        Map<String, List<String>> dependencies = new LinkedHashMap<>();
        for (Serializable child : publication.getClaims().getContent()) {
            if (child instanceof Claim claim) {
                List<String> references = new ArrayList<>();
                claim.getClaimTexts().forEach(text -> collect(text, references));
                dependencies.put(claim.getId(), references);
            }
        }
        return dependencies;
    }

    /** Claim texts nest, and hold references between runs of text. */
    private static void collect(ClaimText text, List<String> references) {
        for (Serializable part : text.getContent()) {
            if (part instanceof ClaimText nested) {
                collect(nested, references);
            } else if (part instanceof ClaimReference reference) {
                references.addAll(reference.getIdrefs());
            }
        }
    }
    // end

    // example address
    /** Moves the first applicant to another city; all else in the file stays, down to comments and spelling. */
    static Result<PatentDocument> move(Toolkit toolkit, Path file, String city, String country) {
        PatentDocument document = toolkit.convert(Input.of(file), St96.ID).orElseThrow();
        Bound<PatentPublication> bound =
                St96.BINDING.bind(document, PatentPublication.class).orElseThrow();

        ApplicantBag applicants = bound.value().getBibliographicData().getPartyBag().getParties().stream()
                .filter(ApplicantBag.class::isInstance)
                .map(ApplicantBag.class::cast)
                .findFirst()
                .orElseThrow();
        Applicant first = applicants.getApplicants().get(0);
        PublicationContact contact = (PublicationContact) first.getContacts().get(0);
        contact.setCityName(city);
        contact.setGeographicRegionName(null);
        contact.setCountryCode(country);

        Result<XmlDocument> changed = St96.BINDING.unbind(bound); // its report says what lost its place
        PatentDocument made = toolkit.document(changed.orElseThrow()).orElseThrow();
        return toolkit.convert(Input.of("moved.xml", made.bytes()), St36.ID); // back to the grant that it was
    }
    // end

    // example body
    /** An application body from nothing. */
    static byte[] body(Toolkit toolkit) {
        Paragraph paragraph = new Paragraph();
        paragraph.setId("p1");
        paragraph.setPNumber("1");
        paragraph.getContent().add("A lid that stays on.");
        Description description = new Description();
        description.getContent().add(new ObjectFactory().createP(paragraph)); // a Paragraph may be several elements

        ClaimText text = new ClaimText();
        text.getContent().add("A lid, characterised in that it stays on.");
        Claim claim = new Claim();
        claim.setId("c1");
        claim.getClaimNumbers().add("1");
        claim.getClaimTexts().add(text);
        Claims claims = new Claims();
        claims.getContent().add(claim);

        ApplicationBody body = new ApplicationBody();
        body.setLanguageCode("en");
        body.setReceivingOffice("IB");
        body.setSt96Version(St96.VERSION);
        body.setDescription(description);
        body.setClaims(claims);

        XmlDocument tree = St96.BINDING.unbind(Bound.fresh(body)).orElseThrow();
        PatentDocument document = toolkit.document(tree).orElseThrow();
        assert toolkit.validate(document).diagnostics().isEmpty();
        return document.bytes();
    }
    // end

    @Test
    void readsClaimsWithTheirDependencies() {
        Map<String, List<String>> dependencies = dependencies(Toolkit.load(), GRANT);

        assertThat(dependencies.get("CLM-00001")).isEmpty();
        assertThat(dependencies.get("CLM-00003")).containsExactly("CLM-00002");
        assertThat(dependencies.get("CLM-00007")).containsExactly("CLM-00001", "CLM-00002", "CLM-00006");
    }

    @Test
    void movesAnApplicant() throws IOException {
        Result<PatentDocument> moved = move(Toolkit.load(), GRANT, "Musterhaven", "NL");

        String before = Files.readString(GRANT);
        String after = new String(moved.orElseThrow().bytes(), StandardCharsets.UTF_8);
        assertThat(moved.report().hasErrors()).as(moved.report().toString()).isFalse();
        assertThat(after).contains("dtd-version=\"v4.7 2022-02-17\"", "applicant-authority-category=\"assignee\"");
        assertThat(count("<city>Musterhaven</city>", after)).isEqualTo(count("<city>Musterhaven</city>", before) + 1);
        assertThat(count("<city>Sampleton</city>", after)).isEqualTo(count("<city>Sampleton</city>", before) - 1);
    }

    @Test
    void buildsABodyThatIsValid() {
        Toolkit toolkit = Toolkit.load();
        byte[] bytes = body(toolkit);

        PatentDocument read = toolkit.read(Input.of("body.xml", bytes)).orElseThrow();
        assertThat(toolkit.validate(read).diagnostics()).isEmpty();
        Result<PatentDocument> converted = toolkit.convert(Input.of("body.xml", bytes), St36.ID);
        assertThat(converted.report().hasErrors()).isFalse();
        assertThat(new String(converted.orElseThrow().bytes(), StandardCharsets.UTF_8))
                .contains("<claim-text>A lid, characterised in that it stays on.</claim-text>");
    }

    @Test
    void thePageShowsThisCode() throws IOException {
        String source = Files.readString(
                ProjectFolder.path("cli/src/test/java/org/st96toolkit/cli/TypedModelExamplesTest.java"));
        String page = Files.readString(ProjectFolder.path("docs/typed-models.md"));
        List<String> examples = Pattern.compile("(?s)\n    // example \\w+\n(.*?)\n    // end\n")
                .matcher(source)
                .results()
                .map(example -> example.group(1).stripIndent().strip())
                .toList();

        assertThat(examples)
                .hasSize(3)
                .allSatisfy(example -> assertThat(page).contains("```java\n" + example + "\n```"));
    }

    private static int count(String wanted, String text) {
        return text.split(Pattern.quote(wanted), -1).length - 1;
    }
}
