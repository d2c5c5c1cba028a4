package org.st96toolkit.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlWriter;
import org.st96toolkit.docx.ConvertedApplication;
import org.st96toolkit.docx.DocxConverter;
import org.st96toolkit.docx.DocxInput;
import org.st96toolkit.docx.DocxOptions;
import org.st96toolkit.docx.application.ConvertedImages;
import org.st96toolkit.docx.image.ImageConverter;
import org.st96toolkit.docx.image.ImageTarget;

/**
 * An application of some fifty pages as DOCX to ST.96, validated, verified and written, beside the time that POI needs to open the same
 * file with XWPF. Images are handed on as they are; recoding them is timed apart.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 7, time = 2)
public class DocxBenchmark {

    private final DocxConverter converter = new DocxConverter();
    private byte[] application;
    private ImageConverter images;
    private DocxOptions plain;
    private DocxOptions recoding;

    /** Makes the application, and makes sure that what is measured is what is said. */
    @Setup
    public void make() {
        application = LongApplication.docx();
        images = new ImageConverter();
        plain = DocxOptions.DEFAULT.office("EP");
        recoding = plain.images(new ConvertedImages(images, ImageTarget.ST36));
        ConvertedApplication made = convert(plain).orElseThrow();
        LongApplication.check(made);
    }

    /** Ends what draws metafiles, if it was begun. */
    @TearDown
    public void close() {
        images.close();
    }

    private Result<ConvertedApplication> convert(DocxOptions options) {
        return converter.convert(List.of(DocxInput.of("application.docx", application)), options);
    }

    /** What the others are compared with. */
    @Benchmark
    public void xwpf(Blackhole sink) throws IOException {
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(application))) {
            sink.consume(opened.getBodyElements());
        }
    }

    /** Read, understood, validated, verified, written. */
    @Benchmark
    public void convert(Blackhole sink) {
        sink.consume(XmlWriter.plain().toBytes(convert(plain).orElseThrow().document()));
    }

    /** The same, with the images made what ST.36 takes. */
    @Benchmark
    public void convertAndRecode(Blackhole sink) {
        sink.consume(XmlWriter.plain().toBytes(convert(recoding).orElseThrow().document()));
    }
}
