package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.testing.SharedData;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * Documents that nobody has seen, valid ones of each grammar and samples with faults, hold the laws: nothing is
 * withheld, the output is valid, the way back is exact, and the way there again gives the same bytes. What valid ones say
 * is looked for in the output besides, without a way back.
 * {@code -Dlaws.documents=2000 -Dlaws.threads=2} makes a long run, with so many documents of each grammar;
 * {@code -Dlaws.mutants=30} makes so many samples with faults of each folder.
 */
class GeneratedDocumentsTest {

    /** The fewest documents of a kind. */
    private static final int FEWEST = 6;

    private static final int DOCUMENTS = Integer.getInteger("laws.documents", FEWEST);
    private static final int MUTANTS = Integer.getInteger("laws.mutants", FEWEST);
    private static final int THREADS = Integer.getInteger("laws.threads", 1);

    private static final Toolkit TOOLKIT = Toolkit.load();
    private static final Laws LAWS = new Laws(TOOLKIT);

    @TestFactory
    List<DynamicTest> lawsHold() throws IOException {
        Toolkit other = Toolkit.load();
        boolean official = isOfficialHere();
        List<DynamicTest> tests = new ArrayList<>();
        LawRuns.kinds(TOOLKIT)
                .forEach((name, kind) -> tests.add(DynamicTest.dynamicTest(
                        name,
                        () -> lawsHold(
                                name, kind, new Laws(TOOLKIT, other, official ? kind.judges() : Laws.Judges.NONE)))));
        return tests;
    }

    private static boolean isOfficialHere() {
        try {
            SharedData.path("standards");
            return true;
        } catch (TestAbortedException absent) {
            return false;
        }
    }

    private static void lawsHold(String name, LawRuns.Kind kind, Laws laws) throws InterruptedException {
        int documents =
                kind.root().isPresent() ? Math.max(FEWEST, (DOCUMENTS + kind.sharing() - 1) / kind.sharing()) : MUTANTS;
        Conservation conservation = new Conservation(TOOLKIT);
        Reach reach = new Reach();
        kind.root().ifPresent(reach::declare);
        Map<Integer, String> failed = new ConcurrentSkipListMap<>();
        AtomicInteger seeds = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < THREADS; i++) {
            pool.execute(() -> {
                for (int seed = seeds.getAndIncrement(); seed < documents; seed = seeds.getAndIncrement()) {
                    String verdict = verdict(kind, laws, conservation, seed, reach);
                    if (!verdict.equals(Laws.HELD)) {
                        failed.put(seed, verdict);
                    }
                }
            });
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.HOURS)).isTrue();
        Map<String, Integer> failures =
                new TreeMap<>(Map.of("law 1", 0, "laws 1 and 2", 0, "law 3", 0, "law 4", 0, "other", 0, "withheld", 0));
        failed.values().forEach(verdict -> failures.merge(Laws.law(verdict), 1, Integer::sum));
        System.out.printf(
                "figure: generated %s: %d documents, %s, failures %s, outputs %s%n",
                name, documents, reach, failures, laws.outputs());
        kind.root()
                .ifPresent(root -> System.out.printf("figure: conservation of generated %s: %s%n", name, conservation));

        assertThat(failed).as(name).isEmpty();
    }

    private static String verdict(LawRuns.Kind kind, Laws laws, Conservation conservation, int seed, Reach reach) {
        XmlDocument document;
        synchronized (kind) {
            document = kind.document(seed);
        }
        reach.meet(document.root());
        String verdict = laws.verdict(LawRuns.bytes(document), kind.to());
        return kind.root()
                .filter(root -> verdict.equals(Laws.HELD))
                .map(root -> conservation.verdict(document, root, kind.to(), seed))
                .orElse(verdict);
    }

    /** The smallest documents that once broke a law. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // nothing in it that ST.96 can say: no office, no language, pages without sizes
                "<us-patent-grant lang='x' country='B2'><doc-page he='a' wi='left' type='jpg' file=''/></us-patent-grant>",
                "<us-patent-grant lang='2' country='B2'><doc-page he='a' wi='left' type='pdf' file='120'/></us-patent-grant>",
                "<application-body lang='' country='#'><doc-page he='' wi='' file='A' type='tif'/></application-body>",
                // white space that counts, beside an attribute that is remainder
                "<application-body lang='en' country='US'><description><heading><o style='leftarrow'>\t</o></heading>"
                        + "<p num='1'/></description><claims><claim num='1'><claim-text/></claim></claims>"
                        + "</application-body>",
                // what is not declared stays where it is; what is declared must not pass it
                "<application-body><p>x<nplcit><entry>x</entry><text>x</text></nplcit></p></application-body>",
                // roots alone: nothing is known, and nothing is invented
                "<application-body/>",
                "<patent-document/>",
                "<bibliographic-data/>",
                "<us-patent-grant/>",
                "<us-patent-application/>"
            })
    void keepTheLaw(String document) {
        assertThat(LAWS.verdict(document.getBytes(StandardCharsets.UTF_8), "st96"))
                .isEqualTo(Laws.HELD);
    }

    /** The same for documents of ST.96. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pat:DocumentURI pat:pageDocumentFormatCategory='Text'/>",
                "<pat:Description><com:P/></pat:Description><pat:Claims>"
                        + "<pat:DocumentURI pat:pageDocumentFormatCategory='XML'/></pat:Claims>",
                "<pat:Description><com:Heading com:headingLevelCode='H9'>\t</com:Heading></pat:Description>"
                        + "<pat:Claims><com:P/></pat:Claims>",
                "<pat:Description><pat:PageImage><com:ImageFormatCategory>JPEG</com:ImageFormatCategory>"
                        + "<com:FileName/><com:HeightMeasure com:measureUnitCode='Px'>1.0</com:HeightMeasure>"
                        + "<com:WidthMeasure com:measureUnitCode='Tp'>10</com:WidthMeasure></pat:PageImage>"
                        + "</pat:Description><pat:ClaimStatement>x</pat:ClaimStatement><pat:Claims><com:P/></pat:Claims>"
            })
    void keepTheLawFromSt96(String content) {
        String document = "<pat:ApplicationBody xmlns:pat='http://www.wipo.int/standards/XMLSchema/ST96/Patent'"
                + " xmlns:com='http://www.wipo.int/standards/XMLSchema/ST96/Common' com:languageCode='sr'"
                + " com:receivingOffice='CR' com:st96Version='V6_0'>" + content + "</pat:ApplicationBody>";
        assertThat(LAWS.verdict(document.getBytes(StandardCharsets.UTF_8), "st36"))
                .isEqualTo(Laws.HELD);
    }

    /** Roots of ST.96 alone, and with an office: nothing else is known, and nothing is invented. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pat:PatentPublication %s/>",
                "<pat:ApplicationBody %s/>",
                "<pat:BibliographicData %s/>",
                "<pat:PatentPublication %s><com:IPOfficeCode>US</com:IPOfficeCode></pat:PatentPublication>",
                "<pat:PatentPublication %s><com:IPOfficeCode>US</com:IPOfficeCode><pat:BibliographicData>"
                        + "<pat:PatentPublicationIdentification><com:PatentDocumentKindCode>A1"
                        + "</com:PatentDocumentKindCode></pat:PatentPublicationIdentification>"
                        + "</pat:BibliographicData></pat:PatentPublication>"
            })
    void keepTheLawWhereThereIsNothing(String root) {
        String document = String.format(
                root,
                "xmlns:pat='http://www.wipo.int/standards/XMLSchema/ST96/Patent'"
                        + " xmlns:com='http://www.wipo.int/standards/XMLSchema/ST96/Common'");
        assertThat(LAWS.verdict(document.getBytes(StandardCharsets.UTF_8), "st36"))
                .isEqualTo(Laws.HELD);
    }

    /** A US publication that is a page, without description and claims: once it was withheld. */
    @Test
    void keepsTheLawWhereAUsPublicationIsAPage() {
        String document = "<pat:PatentPublication xmlns:pat='http://www.wipo.int/standards/XMLSchema/ST96/Patent'"
                + " xmlns:com='http://www.wipo.int/standards/XMLSchema/ST96/Common' com:languageCode='en'"
                + " com:st96Version='V6_0'><com:IPOfficeCode>US</com:IPOfficeCode>"
                + "<pat:BibliographicData com:st96Version='V6_0'><pat:ApplicationIdentification>"
                + "<com:IPOfficeCode>US</com:IPOfficeCode><com:ApplicationNumber><com:ApplicationNumberText/>"
                + "</com:ApplicationNumber></pat:ApplicationIdentification><pat:InventionTitleBag><pat:InventionTitle/>"
                + "</pat:InventionTitleBag><pat:PartyBag><com:CorrespondenceAddress><com:PartyIdentifier/>"
                + "</com:CorrespondenceAddress></pat:PartyBag></pat:BibliographicData>"
                + "<pat:DocumentURI pat:pageDocumentFormatCategory='PDF'/></pat:PatentPublication>";
        assertThat(LAWS.verdict(document.getBytes(StandardCharsets.UTF_8), "st36"))
                .isEqualTo(Laws.HELD);
    }
}
