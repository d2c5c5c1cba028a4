package org.st96toolkit.st96.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.xml.TreeComparison;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlFragment;
import org.st96toolkit.core.xml.XmlReader;

/** The external files of formulae, moved to their formulae and back. */
class ExternalFilesTest {

    private static final ExternalFiles CODEC = new ExternalFiles();
    private static final XmlReader READER = new XmlReader();
    private static final String MATHS = "<maths id='M1'><math/></maths>";
    private static final String CHEMISTRY = "<chemistry id='C1' num='1'/>";

    private static XmlElement parse(String content) {
        return READER.read(("<doc>" + content + "</doc>").getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .root();
    }

    private static String text(XmlElement doc) {
        return new XmlFragment(java.util.Map.of()).write(doc.children()).replace('"', '\'');
    }

    private static String normalized(String content) {
        return text(CODEC.normalize(parse(content)));
    }

    private static String denormalized(String content) {
        return text(CODEC.denormalize(parse(content)));
    }

    private static void comesBack(String content) {
        XmlElement source = parse(content);
        XmlElement back = CODEC.denormalize(CODEC.normalize(source));
        assertThat(TreeComparison.exact(3).compare(source, back)).as(content).isEmpty();
    }

    @Test
    void aNotebookStandsInItsFormula() {
        String source = "<p>" + MATHS + "</p><us-math idrefs='M1' nb-file='f.nb'><img id='i'/></us-math>";
        assertThat(normalized(source))
                .isEqualTo("<p><maths id='M1'><math/><us-math nb-file='f.nb'><img id='i'/></us-math></maths></p>");
        comesBack(source);
    }

    @Test
    void severalNotebooksStandInTheirFormulae() {
        String source = MATHS + "<maths id='M2'><math/></maths>"
                + "<us-math idrefs='M1' nb-file='1.nb'/><us-math idrefs='M2' nb-file='2.nb'/>";
        assertThat(normalized(source))
                .isEqualTo("<maths id='M1'><math/><us-math nb-file='1.nb'/></maths>"
                        + "<maths id='M2'><math/><us-math nb-file='2.nb'/></maths>");
        comesBack(source);
    }

    @Test
    void aSecondNotebookOfAFormulaStays() {
        String source = MATHS + "<us-math idrefs='M1' nb-file='1.nb'/><us-math idrefs='M1' nb-file='2.nb'/>";
        assertThat(normalized(source))
                .isEqualTo(
                        "<maths id='M1'><math/><us-math nb-file='1.nb'/></maths><us-math idrefs='M1' nb-file='2.nb'/>");
    }

    /** Nothing of these can be said in the formula. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>text</p>",
                MATHS,
                MATHS + "<us-math nb-file='f.nb'/>",
                MATHS + "<us-math idrefs='M9' nb-file='f.nb'/>",
                MATHS + "<us-math idrefs='' nb-file='f.nb'/>",
                MATHS + "<maths id='M2'><math/></maths><us-math idrefs='M1 M2' nb-file='f.nb'/>",
                "<maths id='M1'><math/><img/></maths><us-math idrefs='M1' nb-file='f.nb'/>",
                "<maths id='M1'><img/></maths><us-math idrefs='M1' nb-file='f.nb'/>",
                "<maths id='M1'/><us-math idrefs='M1' nb-file='f.nb'/>",
                "<chemistry id='M1'><math/></chemistry><us-math idrefs='M1' nb-file='f.nb'/>",
                "<p><us-math idrefs='M1' nb-file='f.nb'/></p>" + MATHS
            })
    void aNotebookWithoutOneFormulaThatCanHoldItStays(String source) {
        XmlElement left = parse(source);
        assertThat(CODEC.normalize(left)).isSameAs(left);
    }

    @Test
    void aNotebookThatStandsInNoFormulaStaysOnTheWayBack() {
        XmlElement left = parse(MATHS + "<us-math idrefs='M1 M2' nb-file='f.nb'/>");
        assertThat(CODEC.denormalize(left)).isSameAs(left);
    }

    @Test
    void aNotebookInAFormulaWithoutIdStaysOnTheWayBack() {
        XmlElement left = parse("<maths><math/><us-math nb-file='f.nb'/></maths>");
        assertThat(CODEC.denormalize(left)).isSameAs(left);
    }

    @Test
    void theFilesOfAChemicalFormulaAreOneElementEach() {
        String source = CHEMISTRY + "<us-chemistry idref='C1' cdx-file='f.cdx' mol-file='f.mol'/>";
        assertThat(normalized(source))
                .isEqualTo(
                        CHEMISTRY + "<us-chemistry cdx-file='f.cdx' num='1'/><us-chemistry mol-file='f.mol' num='1'/>");
        comesBack(source);
    }

    @Test
    void theFirstPartStandsForTheWholeAndTheOthersForNothing() {
        XmlElement source = parse(CHEMISTRY + "<us-chemistry idref='C1' cdx-file='f.cdx' mol-file='f.mol'/>");
        List<XmlElement> made = CODEC.normalize(source).elements();
        assertThat(made.get(1).location()).isSameAs(source.elements().get(1).location());
        assertThat(made.get(2).location())
                .isNotSameAs(source.elements().get(1).location())
                .isEqualTo(source.elements().get(1).location());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cdx-file='f.cdx'", "mol-file='f.mol'"})
    void aChemicalFormulaMayHaveOneFile(String file) {
        String source = CHEMISTRY + "<us-chemistry idref='C1' " + file + "/>";
        assertThat(normalized(source)).isEqualTo(CHEMISTRY + "<us-chemistry " + file + " num='1'/>");
        comesBack(source);
    }

    @Test
    void aChemicalFormulaWithoutAFileStaysAsItIs() {
        String source = CHEMISTRY + "<us-chemistry idref='C1'/>";
        assertThat(normalized(source)).isEqualTo(source);
        comesBack(source);
    }

    @Test
    void aReferenceToNoFormulaHasNoNumber() {
        assertThat(normalized("<us-chemistry idref='C9' cdx-file='f.cdx'/>"))
                .isEqualTo("<us-chemistry cdx-file='f.cdx'/>");
        assertThat(normalized(MATHS + "<us-chemistry idref='M1' cdx-file='f.cdx'/>"))
                .isEqualTo(MATHS + "<us-chemistry cdx-file='f.cdx'/>");
        assertThat(normalized("<chemistry id='C1'/><us-chemistry idref='C1' cdx-file='f.cdx'/>"))
                .isEqualTo("<chemistry id='C1'/><us-chemistry cdx-file='f.cdx'/>");
    }

    @Test
    void filesOfNoFormulaAreNotJoined() {
        assertThat(denormalized("<us-chemistry cdx-file='f.cdx'/><us-chemistry mol-file='f.mol'/>"))
                .isEqualTo("<us-chemistry cdx-file='f.cdx'/><us-chemistry mol-file='f.mol'/>");
    }

    @Test
    void filesOfANumberWithoutFormulaAreJoinedAndKeepTheNumber() {
        assertThat(denormalized("<us-chemistry cdx-file='f.cdx' num='9'/><us-chemistry mol-file='f.mol' num='9'/>"))
                .isEqualTo("<us-chemistry cdx-file='f.cdx' num='9' mol-file='f.mol'/>");
    }

    @Test
    void severalChemicalFormulaeKeepTheirFiles() {
        comesBack(CHEMISTRY + "<chemistry id='C2' num='2'/><us-chemistry idref='C1' cdx-file='1.cdx' mol-file='1.mol'/>"
                + "<us-chemistry idref='C2' cdx-file='2.cdx' mol-file='2.mol'/>");
    }

    @Test
    void filesThatWouldStandTwiceInOneElementStandInTwo() {
        comesBack(CHEMISTRY + "<us-chemistry idref='C1' cdx-file='1.cdx'/><us-chemistry idref='C1' cdx-file='2.cdx'/>");
        assertThat(denormalized(
                        CHEMISTRY + "<us-chemistry cdx-file='1.cdx' num='1'/><us-chemistry cdx-file='2.cdx' num='1'/>"))
                .isEqualTo(CHEMISTRY
                        + "<us-chemistry idref='C1' cdx-file='1.cdx'/><us-chemistry idref='C1' cdx-file='2.cdx'/>");
    }

    @Test
    void whatNeedsNoShapeIsTheSame() {
        XmlElement left = parse("<p>a<b>c</b></p>" + MATHS + CHEMISTRY);
        assertThat(CODEC.normalize(left)).isSameAs(left);
        assertThat(CODEC.denormalize(left)).isSameAs(left);
    }

    /** Documents in which each formula has at most one notebook or pair of files, in the order of the formulae. */
    private static String random(Random random) {
        StringBuilder formulae = new StringBuilder();
        StringBuilder chemistry = new StringBuilder();
        StringBuilder maths = new StringBuilder();
        int count = random.nextInt(5);
        for (int i = 1; i <= count; i++) {
            switch (random.nextInt(4)) {
                case 0 -> formulae.append("<p>text</p>");
                case 1 -> formulae.append("<p><maths id='M").append(i).append("'><img/></maths></p>");
                case 2 -> {
                    formulae.append("<p><maths id='M")
                            .append(i)
                            .append("' num='")
                            .append(i)
                            .append("'><math/></maths></p>");
                    maths.append("<us-math idrefs='M")
                            .append(i)
                            .append("' nb-file='")
                            .append(i)
                            .append(".nb'/>");
                }
                default -> {
                    formulae.append("<chemistry id='C")
                            .append(i)
                            .append("' num='")
                            .append(i)
                            .append("'/>");
                    String cdx = random.nextInt(3) == 0 ? "" : " cdx-file='" + i + ".cdx'";
                    String mol = random.nextInt(3) == 0 ? "" : " mol-file='" + i + ".mol'";
                    chemistry
                            .append("<us-chemistry idref='C")
                            .append(i)
                            .append("'")
                            .append(cdx)
                            .append(mol)
                            .append("/>");
                }
            }
        }
        return formulae.append(chemistry).append(maths).toString();
    }

    @Test
    void theWayThereAndBackGivesTheSource() {
        Random random = new Random(41);
        for (int i = 0; i < 500; i++) {
            comesBack(random(random));
        }
    }

    @Test
    void theWayBackAndThereGivesTheShape() {
        Random random = new Random(42);
        List<String> shapes = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            XmlElement shape = CODEC.normalize(parse(random(random)));
            XmlElement again = CODEC.normalize(CODEC.denormalize(shape));
            assertThat(text(again)).isEqualTo(text(shape));
            shapes.add(text(shape));
        }
        assertThat(shapes)
                .anyMatch(shape -> shape.contains("<us-math nb-file"))
                .anyMatch(shape -> shape.contains("num='2'/><us-chem"));
    }
}
