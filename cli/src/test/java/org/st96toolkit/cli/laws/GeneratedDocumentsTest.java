package org.st96toolkit.cli.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.xml.XmlDocument;

/**
 * Documents that nobody has seen, valid ones of each grammar and samples with faults, hold the laws: conversion never
 * fails, its output is valid, the way back is exact, and the way there again gives the same bytes. {@code
 * -Dlaws.documents=1000} makes a long run.
 */
class GeneratedDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("laws.documents", 6);
    private static final Toolkit TOOLKIT = Toolkit.load();
    private static final Laws LAWS = new Laws(TOOLKIT);

    @TestFactory
    List<DynamicTest> lawsHold() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        LawRuns.kinds(TOOLKIT)
                .forEach((name, kind) -> tests.add(DynamicTest.dynamicTest(name, () -> lawsHold(name, kind))));
        return tests;
    }

    private static void lawsHold(String name, LawRuns.Kind kind) {
        Map<String, Integer> verdicts = new TreeMap<>();
        List<String> failed = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            XmlDocument document = kind.document(seed);
            String verdict = LAWS.verdict(LawRuns.bytes(document), kind.to());
            verdicts.merge(verdict, 1, Integer::sum);
            if (!verdict.equals(Laws.HELD)) {
                failed.add(seed + ": " + verdict);
            }
        }
        System.out.printf("laws: %s: %s%n", name, verdicts);
        assertThat(failed).as(name).isEmpty();
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
                        + "</application-body>"
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
}
