package org.st96toolkit.docx.suite;

import java.util.ArrayList;
import java.util.List;
import org.st96toolkit.docx.testing.LanguageSample;

/** An application in each language whose headings are known. */
final class LanguageDocuments {

    private LanguageDocuments() {}

    static List<SuiteDocument> all() {
        List<SuiteDocument> all = new ArrayList<>();
        for (LanguageSample sample : LanguageSample.all().toList()) {
            boolean isTaiwan = sample.lines().get(0).equals("\u767C\u660E\u540D\u7A31");
            String code = isTaiwan ? "zh-tw" : sample.code();
            all.add(SuiteDocument.of(
                    "languages/" + code,
                    "An application with headings in the language " + code,
                    docx -> sample.lines().forEach(line -> {
                        for (String paragraph : line.split("\\|")) {
                            docx.paragraph(paragraph);
                        }
                    })));
        }
        return all;
    }
}
