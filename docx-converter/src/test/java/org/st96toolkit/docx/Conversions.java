package org.st96toolkit.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.xml.XmlWriter;
import org.st96toolkit.docx.flow.Flow;
import org.st96toolkit.docx.section.Entry;
import org.st96toolkit.docx.section.Part;
import org.st96toolkit.docx.section.Role;

/** Conversions in tests, and what they are asked for. */
public final class Conversions {

    private static final DocxConverter CONVERTER = new DocxConverter();

    private Conversions() {}

    /** Converts a file for an office, tracked changes refused. */
    public static Result<ConvertedApplication> convert(Flow flow) {
        return convert(flow, DocxOptions.DEFAULT.office("EP"));
    }

    public static Result<ConvertedApplication> convert(Flow flow, DocxOptions options) {
        return CONVERTER.convert(List.of(DocxInput.of(flow, Optional.empty())), options);
    }

    public static Result<ConvertedApplication> convert(Flow flow, Part part) {
        return CONVERTER.convert(List.of(DocxInput.of(flow, Optional.of(part))), DocxOptions.DEFAULT.office("EP"));
    }

    public static Result<ConvertedApplication> convert(List<DocxInput> inputs, DocxOptions options) {
        return CONVERTER.convert(inputs, options);
    }

    /** What was made, as text without declarations of namespaces and without identifiers, {@code com} and {@code pat} left out. */
    public static String xml(Result<ConvertedApplication> result) {
        String xml = new String(XmlWriter.plain().toBytes(result.orElseThrow().document()), StandardCharsets.UTF_8);
        return xml.replaceFirst("^<\\?xml[^>]*>\\s*", "")
                .replaceAll(" xmlns:ns\\d=\"[^\"]*\"", "")
                .replaceAll("ns\\d:", "")
                .replaceAll(" id=\"[^\"]*\"", "")
                .strip();
    }

    /** The identifiers of what was found. */
    public static List<String> codes(Result<?> result) {
        return result.report().diagnostics().stream()
                .map(found -> found.code().id())
                .toList();
    }

    /** The lines of the first file that have a role, as kept. */
    public static List<String> lines(Result<ConvertedApplication> result, Role role) {
        return result.orElseThrow().outlines().get(0).entries().stream()
                .filter(entry -> entry.role() == role)
                .map(Entry::keptText)
                .toList();
    }

    /** The sections that headings of the first file open, in order. */
    public static List<String> sections(Result<ConvertedApplication> result) {
        return result.orElseThrow().outlines().get(0).entries().stream()
                .filter(entry -> entry.role() == Role.HEADING || entry.role() == Role.SECTION_MARK)
                .map(entry -> entry.section().name())
                .toList();
    }
}
