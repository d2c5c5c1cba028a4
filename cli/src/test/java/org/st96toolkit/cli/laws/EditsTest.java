package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.Mapper;
import org.st96toolkit.core.mapping.RemainderCode;
import org.st96toolkit.core.xml.Difference;
import org.st96toolkit.core.xml.TreeComparison;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlReader;

/**
 * Documents that were edited between there and back: the way back is valid, it holds the edit and all else of the source,
 * and what an entry says of something that is gone is reported and not done.
 */
class EditsTest {

    /** How many edits of each kind each document gets. */
    private static final int OF_EACH = Integer.getInteger("edits.each", 1);

    private static final Map<String, Tally> TALLIES = new TreeMap<>();

    private record Tally(int documents, long stale, long applied) {

        Tally and(Tally other) {
            return new Tally(documents + other.documents, stale + other.stale, applied + other.applied);
        }
    }

    static List<Document> documents() {
        return Stream.concat(Document.toEdit().stream(), Document.suite().stream())
                .toList();
    }

    @AfterAll
    static void figures() {
        TALLIES.forEach((kind, tally) -> System.out.println("figure: edits " + kind + ": " + tally.documents
                + " documents, " + tally.stale + " stale entries reported, " + tally.applied + " applied"));
        System.out.println("figure: edits: "
                + TALLIES.values().stream().mapToInt(Tally::documents).sum() + " edited documents");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyEditSurvives(Document document) {
        Pair pair = Pair.of(document);
        EditSites sites = new EditSites(pair.made, pair.madeWords, pair.madeGrammar(), pair.source(), pair.sourceWords);

        for (Edit edit : sites.edits(OF_EACH, new Random(document.toString().hashCode()))) {
            Edited edited = pair.edited(edit);
            Base base = edited.base();
            XmlDocument expected = withoutEntries(edit.in(base.document, pair.sourceWords));

            assertThat(edited.differences(expected))
                    .as("%s: %s", document, edit)
                    .isEmpty();
            assertThat(edited.differences(base.undisturbed))
                    .as("%s: stale and applied", edit)
                    .isEmpty();
            assertThat(edited.made().receipt().orElseThrow().verified())
                    .as(edited.back.report().toString())
                    .isTrue();
            edited.isAsValidAs(expected);
            count(edit, edited.stale());
        }
    }

    /** Without its instructions a document is one that somebody else wrote. */
    @ParameterizedTest
    @MethodSource("documents")
    void withoutInstructions(Document document) {
        holdsByItself(document, new Edit.Stripped());
    }

    /** The entries are for somebody else, so they are carried and not obeyed. */
    @ParameterizedTest
    @MethodSource("documents")
    void ofAnotherVersion(Document document) {
        holdsByItself(document, new Edit.ForeignDialect("xx-of-tomorrow"));
    }

    private static void holdsByItself(Document document, Edit edit) {
        Pair pair = Pair.of(document);
        Edited edited = pair.edited(edit);

        assertThat(edited.stale()).isZero();
        assertThat(edited.made().receipt().orElseThrow().valid()).isEqualTo("valid");
        assertThat(edited.made().receipt().orElseThrow().verified())
                .as(edited.back.report().toString())
                .isTrue();
        assertThat(Oracle.faults(edited.made().format(), edited.made().bytes())).isEmpty();
        XmlElement back = edited.made().tree().root();
        XmlElement read = edited.read.root();
        boolean toSt96 = pair.sourceWords == Vocabulary.ST96;
        LawsTest.sameText(toSt96 ? read : back, toSt96 ? back : read);
        count(edit, 0);
    }

    private static void count(Edit edit, long stale) {
        TALLIES.merge(edit.kind(), new Tally(1, stale, 0), Tally::and);
    }

    private static XmlDocument withoutEntries(XmlDocument document) {
        return Nodes.without(document, StaleEntries::isEntry);
    }

    /** A document that was converted, and its counterpart as anyone would read it. */
    private record Pair(Converted converted, XmlDocument made, Vocabulary madeWords, Vocabulary sourceWords) {

        static Pair of(Document document) {
            Converted converted = Converted.of(document);
            return new Pair(
                    converted,
                    new XmlReader().read(converted.made().bytes()).orElseThrow(),
                    Vocabulary.of(converted.made().format()),
                    Vocabulary.of(converted.back().format()));
        }

        XmlDocument source() {
            return converted.before();
        }

        Grammar madeGrammar() {
            return grammar(converted.made());
        }

        Edited edited(Edit edit) {
            byte[] bytes = LawRuns.bytes(edit.in(made, madeWords));
            Result<PatentDocument> back = Converted.convert(edit.toString(), bytes);
            assertThat(back.value()).as("%s: %s", edit, back.report()).isPresent();
            return new Edited(this, edit, new XmlReader().read(bytes).orElseThrow(), back);
        }
    }

    /**
     * What an edited document is held against.
     *
     * @param document the source; less what stale entries said of it, where there are any
     * @param undisturbed what the edited document gives without its stale entries
     */
    private record Base(XmlDocument document, XmlDocument undisturbed) {}

    /**
     * An edited document and what it was turned back into.
     *
     * @param read the edited document
     * @param back its counterpart
     */
    private record Edited(Pair pair, Edit edit, XmlDocument read, Result<PatentDocument> back) {

        PatentDocument made() {
            return back.orElseThrow();
        }

        long stale() {
            return back.report().diagnostics().stream().filter(Edited::isStale).count();
        }

        private static boolean isStale(Diagnostic diagnostic) {
            return diagnostic.code() == RemainderCode.STALE;
        }

        Base base() {
            if (stale() == 0) {
                return new Base(pair.source(), withoutEntries(made().tree()));
            }
            Report report = back.report();
            StaleEntries stale = new StaleEntries(read, report);
            assertThat(stale.isAmbiguous()).as(report.toString()).isFalse();
            return new Base(converted(stale.takenFrom(pair.made)), withoutEntries(converted(stale.takenFrom(read))));
        }

        private static XmlDocument converted(XmlDocument document) {
            return Converted.convert("less stale entries", LawRuns.bytes(document))
                    .orElseThrow()
                    .tree();
        }

        /** Law 2. White space of a related-publication, which a DTD lets hold text, is that of its counterpart. */
        List<Difference> differences(XmlDocument expected) {
            Grammar grammar = grammar(made());
            return new TreeComparison(
                            element -> Mapper.ignoresWhiteSpace(grammar, element)
                                    || edit instanceof Edit.Indented
                                            && element.name().local().equals("related-publication"),
                            3)
                    .compare(expected, withoutEntries(made().tree()));
        }

        /** What is restored is as valid as its source was, but for what the edit itself breaks. */
        void isAsValidAs(XmlDocument expected) {
            List<String> faults = Oracle.faults(made().format(), made().bytes());
            if (!faults.isEmpty()) {
                assertThat(faults)
                        .hasSizeLessThanOrEqualTo(Oracle.faults(made().format(), LawRuns.bytes(expected))
                                .size());
            }
        }
    }

    private static Grammar grammar(PatentDocument document) {
        return Converted.TOOLKIT.format(document.format()).orElseThrow().grammar(document.variant());
    }
}
