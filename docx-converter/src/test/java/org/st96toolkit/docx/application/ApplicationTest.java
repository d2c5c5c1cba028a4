package org.st96toolkit.docx.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.st96toolkit.docx.Conversions.codes;
import static org.st96toolkit.docx.Conversions.convert;
import static org.st96toolkit.docx.Conversions.xml;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.DocxInput;
import org.st96toolkit.docx.DocxOptions;
import org.st96toolkit.docx.FlowBuilder;
import org.st96toolkit.docx.Looks;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.RevisionPolicy;

/** What becomes of text, lists, tables, images, notes, changes and several files. */
class ApplicationTest {

    private static FlowBuilder description() {
        return new FlowBuilder("a.docx").add("Lid", p -> p.style("Title")).lines("BACKGROUND");
    }

    @Test
    void formatsNestAsTheSchemaWants() {
        Result<ConvertedApplication> result = convert(description()
                .add(
                        "a ",
                        p -> p.bold("bold")
                                .text(" both", look -> Looks.italic(Looks.bold(look)), Revision.NONE)
                                .text("2", Looks::raised, Revision.NONE)
                                .text("under", Looks::underlined, Revision.NONE)
                                .text("gone", Looks::struck, Revision.NONE))
                .flow());
        assertThat(xml(result)).contains("<P>a <B>bold<I> both</I></B><Sup>2</Sup><U>under</U><S>gone</S></P>");
    }

    @Test
    void listsBelongToTheParagraphBefore() {
        Result<ConvertedApplication> result = convert(description()
                .lines("[0001] A lid has:")
                .add("a rim", p -> p.bullet("\u2022", 1, 0))
                .add("a handle:", p -> p.bullet("\u2022", 1, 0))
                .add("long", p -> p.numbered("i)", 1, 1, 1))
                .add("of cork", p -> p.bullet("-", 2, 0))
                .lines("[0002] It stays.")
                .flow());
        assertThat(xml(result))
                .contains(
                        "<P pNumber=\"0001\">A lid has:<UL><LI>a rim</LI><LI>a handle:<OL><LI liNumber=\"i)\">long</LI></OL></LI></UL>"
                                + "<UL ulStyle=\"Dash\"><LI>of cork</LI></UL></P><P pNumber=\"0002\">It stays.</P>");
    }

    @Test
    void tablesHaveHeadsSpansAndAlignment() {
        FlowBuilder file = description().lines("[0001] The rims are:");
        Table plain = file.table(new String[] {"Rim", "Width"}, new String[] {"cork", "3\nor 4"});
        Table.Row body = plain.rows().get(1);
        Table spanned = new Table(
                plain.place(),
                plain.columns(),
                List.of(
                        plain.rows().get(0),
                        body,
                        new Table.Row(
                                false,
                                List.of(new Table.Cell(
                                        0,
                                        2,
                                        1,
                                        Table.VerticalAlignment.MIDDLE,
                                        List.of(file.draft("/word/document.xml")
                                                .text("none")
                                                .centred()
                                                .paragraph()))),
                                Revision.NONE)),
                true);
        assertThat(xml(convert(file.add(spanned).flow())))
                .contains("The rims are:<Table><IPOASISTable")
                .contains("colnum=\"1\"", "colwidth=\"30.0mm\"")
                .contains("<TableHead><Row><Entry colname=\"col1\" align=\"left\" valign=\"top\">Rim</Entry>")
                .contains(
                        "3<Br/>or 4</Entry></Row><Row><Entry namest=\"col1\" nameend=\"col2\" align=\"center\" valign=\"middle\">none</Entry>");
    }

    @Test
    void imagesHaveTheirSizeAndStandBeside() {
        Result<ConvertedApplication> result = convert(description()
                .media(new Media("/word/media/a.png", "image/png", RandomFlow.png()))
                .add("See ", p -> p.picture("/word/media/a.png"))
                .lines("CLAIMS", "1. A lid.", "DRAWINGS")
                .add("", p -> p.picture("/word/media/a.png"))
                .lines("FIG. 2A")
                .flow());
        assertThat(xml(result))
                .contains("See <Image><ImageFormatCategory>PNG</ImageFormatCategory><FileName>image-0002.png</FileName>"
                        + "<HeightMeasure measureUnitCode=\"Mm\">30.3</HeightMeasure><WidthMeasure measureUnitCode=\"Mm\">40</WidthMeasure>"
                        + "<Alt>what it shows</Alt></Image>")
                .contains("<Drawings><Figure><FigureNumber>2A</FigureNumber><Image imageContentCategory=\"Drawing\">");
        assertThat(result.orElseThrow().files())
                .extracting(NamedFile::name)
                .containsExactly("image-0001.png", "image-0002.png");
        assertThat(result.orElseThrow().files().get(0).content()).isEqualTo(RandomFlow.png());
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void notesStandAtTheEndOfABody() {
        FlowBuilder file = description()
                .add(
                        "Lids fall",
                        p -> p.reference(Reference.Kind.FOOTNOTE, "1", "1").text(" off."))
                .note(Reference.Kind.FOOTNOTE, "1", "So it is said.");
        assertThat(xml(convert(file.flow()))).contains("Lids fall1 [So it is said.] off.");
        assertThat(codes(convert(file.flow()))).containsExactly("D243");
        Result<ConvertedApplication> body =
                convert(file.lines("CLAIMS", "1. A lid.").flow());
        assertThat(xml(body))
                .contains(
                        "Lids fall<CrossReference idrefs=\"n0001\" crossReferenceCategory=\"Footnote\"><Sup>1</Sup></CrossReference> off.")
                .contains("<FootnoteBag><Footnote>So it is said.</Footnote></FootnoteBag>");
        assertThat(codes(body)).isEmpty();
    }

    @Test
    void changesAreRefusedAcceptedOrRejected() {
        Flow flow = description()
                .add(
                        "A lid",
                        p -> p.text(" of cork", look -> look, Revision.INSERTED)
                                .text(" of tin", look -> look, Revision.DELETED)
                                .mark(Revision.DELETED))
                .lines(" and wood.")
                .flow();
        Result<ConvertedApplication> refused = convert(flow);
        assertThat(refused.value()).isEmpty();
        assertThat(codes(refused)).filteredOn("D209"::equals).hasSize(3);
        assertThat(refused.report().diagnostics())
                .allMatch(found -> found.location().line() == 3);
        DocxOptions options = DocxOptions.DEFAULT.office("EP");
        assertThat(xml(convert(flow, options.revisions(RevisionPolicy.ACCEPT))))
                .contains("<P>A lid of cork and wood.</P>");
        Result<ConvertedApplication> rejected = convert(flow, options.revisions(RevisionPolicy.REJECT));
        assertThat(xml(rejected)).contains("<P>A lid of tin</P><P>and wood.</P>");
        assertThat(rejected.orElseThrow().receipt().files().get(0).characters()).containsEntry("REMOVED_REVISION", 8L);
    }

    @Test
    void amendmentsAreSaidOnRequestAlone() {
        Flow flow = new FlowBuilder("a.docx")
                .lines("CLAIMS")
                .add(
                        "1. (Currently amended) A lid ",
                        p -> p.text("of cork", Looks::underlined, Revision.NONE)
                                .text(" of tin", Looks::struck, Revision.NONE))
                .flow();
        assertThat(xml(convert(flow))).contains("<U>of cork</U><S> of tin</S>");
        assertThat(xml(convert(flow, DocxOptions.DEFAULT.amendments(true))))
                .contains("<Ins>of cork</Ins><Del> of tin</Del>");
    }

    @Test
    void severalFilesAreOneApplication() {
        Result<ConvertedApplication> result = convert(
                List.of(
                        DocxInput.of(
                                new FlowBuilder("claims.docx")
                                        .lines("1. A lid.", "2. The lid of claim 1.")
                                        .flow(),
                                Optional.of(Part.CLAIMS)),
                        DocxInput.of(
                                description()
                                        .lines("[0001] Lids fall off, see FIG. 1.")
                                        .flow(),
                                Optional.empty()),
                        DocxInput.of(
                                new FlowBuilder("abstract.docx")
                                        .lines("A lid has a rim.")
                                        .flow(),
                                Optional.of(Part.ABSTRACT)),
                        DocxInput.of("fig1.png", RandomFlow.png())),
                DocxOptions.DEFAULT.office("US"));
        assertThat(xml(result))
                .contains("<Description><InventionTitle>Lid</InventionTitle>", "idrefs=\"f0001\"")
                .contains(
                        "</Description><Claims><Claim>",
                        "<Abstract><P>A lid has a rim.</P></Abstract><Drawings><Figure><FigureNumber>1<");
        assertThat(codes(result)).isEmpty();
        assertThat(result.orElseThrow().receipt().verified()).isTrue();
    }

    @Test
    void referencesAreRangesAndAllThatWentBefore() {
        Result<ConvertedApplication> result = convert(new FlowBuilder("a.docx")
                .lines("CLAIMS", "1. A lid.", "2. A lid according to claim 1.", "3. A lid as in any of claims 1 to 2.")
                .lines(
                        "4. A pot with a lid according to claims 1, 2 or 3.",
                        "5. A lid of any one of the preceding claims.")
                .flow());
        assertThat(xml(result))
                .contains("<ClaimReference idrefs=\"c0001 c0002\">claims 1 to 2</ClaimReference>")
                .contains("<ClaimReference idrefs=\"c0001 c0002 c0003\">claims 1, 2 or 3</ClaimReference>")
                .contains(
                        "any one of <ClaimReference idrefs=\"c0001 c0002 c0003 c0004\">the preceding claims</ClaimReference>");
    }

    @Test
    void aFormulaByItselfBelongsToTheParagraphBefore() {
        Result<ConvertedApplication> result = convert(description()
                .lines("[0001] The width is")
                .add(
                        "",
                        p -> p.formula(CodeSamplesTest.element(
                                "oMath", CodeSamplesTest.element("r", CodeSamplesTest.element("t", "w=2")))))
                .lines("[0002] It is small.")
                .flow());
        assertThat(xml(result))
                .contains(
                        "<P pNumber=\"0001\">The width is<Math><math display=\"inline\"><mi>w</mi><mo>=</mo><mn>2</mn></math></Math></P>");
    }
}
