package org.st96toolkit.docx.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.docx.FlowBuilder;
import org.st96toolkit.docx.FlowBuilder.ParagraphDraft;
import org.st96toolkit.docx.flow.Block;
import org.st96toolkit.docx.flow.CharacterLook;
import org.st96toolkit.docx.flow.EmbeddedObject;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.flow.Media;
import org.st96toolkit.docx.flow.Picture;
import org.st96toolkit.docx.flow.Reference;
import org.st96toolkit.docx.flow.Revision;
import org.st96toolkit.docx.flow.Span;
import org.st96toolkit.docx.flow.Table;
import org.st96toolkit.docx.section.HeadingWord;
import org.st96toolkit.docx.section.HeadingWords;

/** Makes flows at random: of everything that a flow can hold, in every order. */
final class RandomFlow {

    private static final List<HeadingWord> WORDS = HeadingWords.load().all();
    private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String[] TEXTS = {
        "A lid for pots, as FIG. 1 and FIGS. 2A to 4 show, see [0001].",
        "The lid of claim 1 or claims 2 to 4, wherein the rim is of cork.",
        "Deckel nach einem der vorhergehenden Ansprüche, Abb. 3.",
        "根据权利要求1至3中任一项所述的盖，如图2所示。",
        "請求項１に記載の蓋。",
        "제1항 내지 제3항 중 어느 한 항에 있어서,",
        "1. A lid.",
        "2) (New) A pot.",
        "1-4. (Cancelled)",
        "7, 9 and 11-13. (Withdrawn - currently amended)",
        "Claim 5: a lid",
        "【請求項２】",
        "【0012】 text",
        "[0007]",
        "[0008] A paragraph\nwith lines\n\nand a gap",
        "(a) a rim",
        "- 3 -",
        "4",
        "---",
        "**bold** and **more**",
        "### Notes",
        "[to be filled in]",
        "(Note: ask)",
        "Fig. 3",
        "FIG. 12A",
        "\uFEFF  spaced\tout  ",
        "",
        "   ",
        "\uD800 half a pair \uFFFE and \u0001",
        "What is claimed is:",
        "Title of the Invention",
        "A very long paragraph that has more than a hundred characters so that it may be taken for an abstract, or not."
    };

    private final Random random;
    private final FlowBuilder builder;

    RandomFlow(long seed, int file) {
        this.random = new Random(seed);
        this.builder = new FlowBuilder("random" + file + ".docx");
    }

    Flow flow() {
        builder.language(pick("", "en", "de", "zh-CN"));
        builder.media(new Media("/word/media/a.png", "image/png", png()));
        builder.media(new Media("/word/media/b.emf", "image/x-emf", new byte[] {1, 0, 0, 0}));
        builder.media(new Media("/word/embeddings/o.bin", "application/x", new byte[] {7}));
        int blocks = 1 + random.nextInt(40);
        for (int i = 0; i < blocks; i++) {
            builder.add(random.nextInt(12) == 0 ? table(0) : paragraph());
        }
        builder.note(Reference.Kind.FOOTNOTE, "1", "A note\nof two lines");
        if (random.nextBoolean()) {
            builder.note(Reference.Kind.ENDNOTE, "2", text());
            builder.header(text());
            builder.comment("3", "A", text());
        }
        return builder.flow();
    }

    private Block paragraph() {
        ParagraphDraft draft = builder.draft("/word/document.xml");
        int runs = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3);
        if (random.nextInt(4) == 0) {
            draft.text(heading(), this::look, revision());
            runs = random.nextInt(5) == 0 ? 1 : 0;
        }
        for (int i = 0; i < runs; i++) {
            draft.text(text(), this::look, revision());
            if (random.nextInt(5) == 0) {
                object(draft);
            }
        }
        switch (random.nextInt(9)) {
            case 0 -> draft.centred();
            case 1 -> draft.newPage();
            case 2 -> draft.indent(random.nextInt(40) - 10);
            case 3 -> draft.style(pick("Title", "heading 2", "List Paragraph", "Überschrift 1"));
            case 4 -> draft.outline(random.nextInt(9));
            default -> {
                // As it is.
            }
        }
        switch (random.nextInt(8)) {
            case 0 -> draft.numbered("[000" + random.nextInt(9) + "]", 1, 0, random.nextInt(9));
            case 1 ->
                draft.numbered(pick("1.", "a)", "", "(iv)"), random.nextInt(3), random.nextInt(4), random.nextInt(5));
            case 2 -> draft.bullet(pick("\u2022", "-", ""), random.nextInt(3), random.nextInt(9));
            default -> {
                // No number.
            }
        }
        draft.mark(random.nextInt(20) == 0 ? Revision.DELETED : Revision.NONE);
        return draft.paragraph();
    }

    private void object(ParagraphDraft draft) {
        switch (random.nextInt(8)) {
            case 0 -> draft.picture("/word/media/a.png");
            case 1 -> draft.picture(pick("/word/media/b.emf", "http://example.org/x.png"));
            case 2 -> draft.formula(formula());
            case 3 -> draft.reference(Reference.Kind.FOOTNOTE, pick("1", "9"), "1");
            case 4 -> draft.reference(Reference.Kind.ENDNOTE, "2", "i");
            case 5 -> draft.symbol("\uD835\uDEFC");
            case 6 ->
                draft.inline(place -> new EmbeddedObject(
                        place,
                        pick("ChemDraw.Document.6.0", "Equation.3", "chart"),
                        "/word/embeddings/o.bin",
                        random.nextBoolean()
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(
                                        new Picture(place, "/word/media/a.png", 12, 0, "", true, true, Revision.NONE)),
                        Revision.NONE));
            default -> draft.reference(Reference.Kind.COMMENT, "3", "");
        }
    }

    private XmlElement formula() {
        XmlElement text =
                new XmlElement(new XmlName(MATH, "t"), List.of(), List.of(new XmlText("x+1")), Location.UNKNOWN);
        XmlElement run = new XmlElement(new XmlName(MATH, "r"), List.of(), List.of(text), Location.UNKNOWN);
        XmlElement base = new XmlElement(new XmlName(MATH, "e"), List.of(), List.of(run), Location.UNKNOWN);
        XmlElement object = random.nextBoolean()
                ? new XmlElement(
                        new XmlName(MATH, pick("sSup", "rad", "m", "nary")), List.of(), List.of(base), Location.UNKNOWN)
                : run;
        return new XmlElement(
                new XmlName(MATH, pick("oMath", "oMathPara", "notAFormula")),
                List.of(),
                List.of(object),
                Location.UNKNOWN);
    }

    private Table table(int depth) {
        int columns = 1 + random.nextInt(4);
        List<Table.Row> rows = new ArrayList<>();
        int first = -1;
        int count = random.nextInt(4);
        for (int row = 0; row < count; row++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(6) > 0) {
                    List<Block> blocks = new ArrayList<>();
                    for (int i = random.nextInt(3); i > 0; i--) {
                        blocks.add(depth < 2 && random.nextInt(8) == 0 ? table(depth + 1) : paragraph());
                    }
                    cells.add(new Table.Cell(
                            column,
                            1 + random.nextInt(2),
                            1 + random.nextInt(3),
                            Table.VerticalAlignment.values()[random.nextInt(3)],
                            blocks));
                }
            }
            rows.add(new Table.Row(random.nextInt(3) == 0, cells, revision()));
        }
        List<Double> widths = new ArrayList<>();
        for (int i = random.nextInt(columns + 1); i > 0; i--) {
            widths.add(random.nextInt(3) * 12.5);
        }
        return new Table(new Span("/word/document.xml", Math.max(1, first), 0, 0), widths, rows, random.nextBoolean());
    }

    private CharacterLook look(CharacterLook plain) {
        if (random.nextInt(3) > 0) {
            return plain;
        }
        return new CharacterLook(
                random.nextBoolean(),
                random.nextBoolean(),
                CharacterLook.Underline.values()[random.nextInt(5)],
                random.nextInt(4) == 0,
                CharacterLook.Position.values()[random.nextInt(3)],
                random.nextInt(4) == 0,
                random.nextInt(4) == 0,
                random.nextInt(9) == 0,
                random.nextInt(9) == 0,
                11,
                "");
    }

    private Revision revision() {
        return random.nextInt(15) == 0 ? Revision.values()[random.nextInt(5)] : Revision.NONE;
    }

    private String heading() {
        String word =
                WORDS.get(random.nextInt(WORDS.size())).text().replace("(", "").replace(")", "");
        return word.replace("#", "1");
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private String pick(String... any) {
        return any[random.nextInt(any.length)];
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    }
}
