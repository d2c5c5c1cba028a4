package org.st96toolkit.docx.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.docx.Conversions;
import org.st96toolkit.docx.DocxInput;
import org.st96toolkit.docx.DocxOptions;
import org.st96toolkit.docx.FlowBuilder;
import org.st96toolkit.docx.Looks;
import org.st96toolkit.docx.flow.EmbeddedObject;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.SectionCode;
import org.st96toolkit.docx.section.StyleMap;

/** Each code about sections and applications is raised by a file, and its texts name what they should. */
class CodeSamplesTest {

    /** What no file raises: faults of the program itself. */
    private static final Set<Code> FAULTS = Set.of(ApplicationCode.TEXT_LOST, ApplicationCode.OUTPUT_INVALID);

    private static final DocxOptions OPTIONS = DocxOptions.DEFAULT.office("EP").language("en");

    record Sample(String code, Report report) {

        @Override
        public String toString() {
            return code;
        }
    }

    private static FlowBuilder lid() {
        return new FlowBuilder("a.docx")
                .add("Lid", p -> p.style("Title"))
                .lines("TECHNICAL FIELD", "It is about lids.");
    }

    private static Sample sample(String code, FlowBuilder file) {
        return sample(code, file.flow(), OPTIONS);
    }

    private static Sample sample(String code, Flow flow, DocxOptions options) {
        return new Sample(code, Conversions.convert(flow, options).report());
    }

    static Stream<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        sections(samples);
        parts(samples);
        objects(samples);
        return samples.stream();
    }

    private static void sections(List<Sample> samples) {
        samples.add(sample("D201", new FlowBuilder("a.docx").lines("A lid has a rim of cork.")));
        samples.add(
                sample("D202", lid().lines("Patentanspr\u00FCche", "1. Deckel.", "Zusammenfassung", "Ein Deckel.")));
        samples.add(sample(
                "D203",
                new FlowBuilder("a.docx").lines("TECHNICAL FIELD", "It is about lids.", "CLAIMS", "1. A lid.")));
        samples.add(sample(
                "D204",
                new FlowBuilder("a.docx").lines("A lid that stays on", "TECHNICAL FIELD", "It is about lids.")));
        samples.add(sample("D205", lid().lines("CLAIMS", "1. A lid.", "(Note: ask the inventor about the rim.)")));
        samples.add(sample("D206", lid().lines("- 3 -", "The rim is of cork.")));
        samples.add(sample("D207", lid().lines("CLAIMS", "1. A lid.", "3. A pot.")));
        samples.add(sample("D208", lid().add("", p -> p.numbered("[0002]", 1, 0, 2))));
        samples.add(sample("D209", lid().add("", p -> p.text("of cork", look -> look, Revision.INSERTED))));
        samples.add(sample("D210", lid().add("", p -> p.text("secret", Looks::hidden, Revision.NONE))));
        samples.add(sample("D211", lid().comment("1", "A. B.", "Is that so?")));
        samples.add(sample("D212", lid().header("Docket 12, draft")));
        samples.add(
                sample(
                        "D213",
                        new FlowBuilder("a.docx")
                                .lines(
                                        "[0001] The invention is\nabout lids that stay\non the pots they are\nmade for.\n[0002] Lids fall off.")));
        samples.add(sample("D214", lid().lines("CLAIMS", "---", "1. **A lid**, comprising a rim.")));
        samples.add(new Sample(
                "D215", StyleMap.read("firm.map", "FirmClaim -> claim").report()));
        samples.add(sample("D216", lid().add("[0002] Lids fall off.", p -> p.numbered("[0003]", 1, 0, 3))));
        samples.add(sample(
                "D217",
                lid().lines("CLAIMS", "1. A lid.")
                        .add(
                                "A lid for pots has a rim of cork and a handle, so that it stays on the pot whatever happens in the kitchen.",
                                p -> p.newPage())));
    }

    private static void parts(List<Sample> samples) {
        samples.add(
                sample("D230", new FlowBuilder("a.docx").lines("CLAIMS", "1. A lid.", "ABSTRACT", "A lid has a rim.")));
        samples.add(sample("D231", lid().lines("CLAIMS", "1. A lid.").flow(), DocxOptions.DEFAULT));
        samples.add(sample(
                "D232",
                new FlowBuilder("a.docx")
                        .lines("Description", "[0001] Lids.", "[Claim 1] A lid.")
                        .flow(),
                DocxOptions.DEFAULT.office("EP")));
        samples.add(sample("D233", lid().lines("CLAIMS", "1. A lid.").flow(), OPTIONS.office("XQ")));
        samples.add(sample(
                "D247",
                new FlowBuilder("a.docx")
                        .lines(
                                "Title of the Invention",
                                "A lid",
                                "Title of the Invention",
                                "A pot",
                                "TECHNICAL FIELD",
                                "Lids.")));
        samples.add(sample("D241", lid().lines("CLAIMS", "1. A lid.", "2. The lid of claim 7.")));
        samples.add(sample("D245", lid().lines("CLAIMS", "1. A lid.", "ABSTRACT", "A lid has a rim.", "Fig. 1")));
        samples.add(sample(
                "D243",
                lid().note(Reference.Kind.FOOTNOTE, "1", "So it is said.")
                        .add("Lids fall", p -> p.reference(Reference.Kind.FOOTNOTE, "1", "1"))));
        samples.add(sample("D250", lid().note(Reference.Kind.FOOTNOTE, "1", "So it is said.")));
    }

    private static void objects(List<Sample> samples) {
        FlowBuilder nested = lid();
        Table inner = nested.table(new String[] {"a", "b"});
        Table outer = nested.table(new String[] {"c"}, new String[] {"d"});
        samples.add(sample(
                "D234",
                nested.add(new Table(
                        outer.place(),
                        outer.columns(),
                        List.of(
                                outer.rows().get(0),
                                new Table.Row(
                                        false,
                                        List.of(new Table.Cell(0, 1, 1, Table.VerticalAlignment.TOP, List.of(inner))),
                                        Revision.NONE)),
                        true))));
        samples.add(sample("D235", lid().add("", p -> p.picture("http://example.org/lid.png"))));
        samples.add(sample(
                "D236",
                lid().media(new Media("/word/media/a.emf", "image/x-emf", new byte[] {1, 0}))
                        .add("", p -> p.picture("/word/media/a.emf"))));
        FlowBuilder images = lid().media(new Media("/word/media/a.png", "image/png", RandomFlow.png()));
        samples.add(sample(
                "D237",
                images.add(
                        "",
                        p -> p.inline(place ->
                                new Picture(place, "/word/media/a.png", 10, 10, "", false, true, Revision.NONE)))));
        samples.add(sample(
                "D238", images.add("BACKGROUND ", p -> p.style("heading 1").picture("/word/media/a.png"))));
        samples.add(sample(
                "D239",
                lid().note(Reference.Kind.FOOTNOTE, "1", "")
                        .add("A ", p -> p.text("marked", CodeSamplesTest::highlighted, Revision.NONE))));
        samples.add(sample("D240", lid().lines("A \uFFFE lid.")));
        samples.add(sample("D242", lid().add("", p -> p.formula(element("notAFormula", element("t", "x"))))));
        samples.add(sample(
                "D244",
                images.add(
                        "",
                        p -> p.inline(place -> new EmbeddedObject(
                                place,
                                "ChemDraw.Document.6.0",
                                "",
                                Optional.of(new Picture(
                                        place, "/word/media/a.png", 10, 10, "", false, false, Revision.NONE)),
                                Revision.NONE)))));
        samples.add(sample(
                "D251",
                lid().media(new Media("/word/media/a.png", "image/png", RandomFlow.png()))
                        .lines("CLAIMS", "1. A lid.", "DRAWINGS")
                        .add("Fig. 1 ", p -> p.picture("/word/media/a.png"))
                        .add(
                                "Fig. 2 ",
                                p -> p.inline(place -> new EmbeddedObject(
                                        place, "Visio.Drawing.15", "", Optional.empty(), Revision.NONE)))));
        samples.add(new Sample(
                "D246",
                Conversions.convert(
                                List.of(
                                        DocxInput.of(
                                                lid().lines("CLAIMS", "1. A lid.")
                                                        .flow(),
                                                Optional.empty()),
                                        DocxInput.of("lid.png", RandomFlow.png())),
                                OPTIONS)
                        .report()));
    }

    private static org.st96toolkit.docx.flow.CharacterLook highlighted(org.st96toolkit.docx.flow.CharacterLook look) {
        return new org.st96toolkit.docx.flow.CharacterLook(
                false, false, look.underline(), false, look.position(), false, false, false, true, 11, "");
    }

    static XmlElement element(String name, Object content) {
        return new XmlElement(
                new XmlName("http://schemas.openxmlformats.org/officeDocument/2006/math", name),
                List.of(),
                List.of(content instanceof XmlElement inner ? inner : new XmlText((String) content)),
                Location.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isRaisedAndTold(Sample sample) {
        assertThat(sample.report().diagnostics())
                .extracting(found -> found.code().id())
                .contains(sample.code());
        for (Diagnostic found : sample.report().diagnostics()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(found.message(language) + found.fix(language)).doesNotContain("{0}", "{1}", "{2}");
            }
        }
    }

    @Test
    void eachCodeHasItsSample() {
        Set<String> sampled = new TreeSet<>();
        samples().forEach(sample -> sampled.add(sample.code()));
        Stream.concat(Stream.of(SectionCode.values()), Stream.of(ApplicationCode.values()))
                .filter(code -> !FAULTS.contains(code))
                .forEach(code -> assertThat(sampled).contains(code.id()));
    }

    @Test
    void aPartThatIsGivenNeedsNoHeading() {
        assertThat(Conversions.convert(
                                new FlowBuilder("a.docx")
                                        .lines("A lid has a rim.")
                                        .flow(),
                                Part.ABSTRACT)
                        .report()
                        .diagnostics())
                .isEmpty();
    }
}
