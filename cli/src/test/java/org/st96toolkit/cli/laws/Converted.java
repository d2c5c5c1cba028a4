package org.st96toolkit.cli.laws;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Receipt;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlReader;

/**
 * A document, what was made of it, and what that was turned back into. Each is converted once for all tests.
 *
 * @param source the document's bytes
 * @param before the document
 * @param made its counterpart
 * @param report what was said of it
 * @param back the counterpart's counterpart
 * @param backReport what was said of that
 */
record Converted(
        byte[] source, XmlDocument before, PatentDocument made, Report report, PatentDocument back, Report backReport) {

    static final Toolkit TOOLKIT = Toolkit.load();

    private static final Map<String, Converted> KNOWN = new ConcurrentHashMap<>();

    static Converted of(Document document) {
        return of(document, ConversionOptions.DEFAULT);
    }

    static Converted of(Document document, ConversionOptions options) {
        return KNOWN.computeIfAbsent(document + " " + options, key -> convert(document, options));
    }

    private static Converted convert(Document document, ConversionOptions options) {
        byte[] source = document.bytes();
        Result<PatentDocument> there = convert(document.toString(), source, options);
        PatentDocument made = there.orElseThrow();
        Result<PatentDocument> back = convert("counterpart of " + document, made.bytes());
        return new Converted(
                source,
                new XmlReader().read(source).orElseThrow(),
                made,
                there.report(),
                back.orElseThrow(),
                back.report());
    }

    static Result<PatentDocument> convert(String name, byte[] bytes) {
        return convert(name, bytes, ConversionOptions.DEFAULT);
    }

    private static Result<PatentDocument> convert(String name, byte[] bytes, ConversionOptions options) {
        return TOOLKIT.convert(Input.of(name, bytes), options);
    }

    Receipt receipt() {
        return made.receipt().orElseThrow();
    }

    boolean isToSt96() {
        return made.format().equals("st96");
    }

    int entries() {
        return receipt().entries().values().stream().mapToInt(Integer::intValue).sum();
    }

    long entryBytes() {
        return receipt().entryBytes().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
