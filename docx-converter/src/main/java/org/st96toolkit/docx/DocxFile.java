package org.st96toolkit.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Result;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.format.Extraction;
import org.st96toolkit.core.format.FileCheck;
import org.st96toolkit.core.format.FileFinding;
import org.st96toolkit.core.format.MadeDocument;
import org.st96toolkit.core.format.PackagedFile;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlReader;
import org.st96toolkit.core.xml.XmlWriter;
import org.st96toolkit.docx.application.ApplicationCode;
import org.st96toolkit.docx.filing.FileFacts;
import org.st96toolkit.docx.filing.FilingRules;
import org.st96toolkit.docx.section.SectionCode;

/** A DOCX that was read: what it is, what offices say of it, and the application that it holds. */
final class DocxFile implements PackagedFile {

    private static final String STANDARD = "ISO/IEC 29500";

    /** The codes of WIPO ST.3 of the offices of profiles. */
    private static final Map<String, String> OFFICES =
            Map.of("us", "US", "pct", "IB", "ep", "EP", "cn", "CN", "jp", "JP");

    /** What the rules for the file, or those for the application, say in their own way. */
    private static final Set<Code> SAID_ELSEWHERE = Set.of(
            SectionCode.TRACKED_CHANGE,
            SectionCode.HIDDEN_TEXT,
            SectionCode.COMMENT,
            SectionCode.HEADER_TEXT,
            SectionCode.CLAIM_ORDER);

    private final FileFacts facts;
    private final FilingRules rules;
    private final DocxConverter converter;

    DocxFile(FileFacts facts, FilingRules rules, DocxConverter converter) {
        this.facts = facts;
        this.rules = rules;
        this.converter = converter;
    }

    @Override
    public Variant variant() {
        return new Variant(facts.survey().strict() ? "strict" : "transitional", STANDARD, "document");
    }

    @Override
    public FileCheck check(String office) {
        return rules.check(facts, office);
    }

    @Override
    public Extraction document(Optional<String> office) {
        DocxOptions options =
                office.map(OFFICES::get).map(DocxOptions.DEFAULT::office).orElse(DocxOptions.DEFAULT);
        Result<ConvertedApplication> made =
                converter.convert(List.of(DocxInput.of(facts.flow(), Optional.empty())), options);
        List<FileFinding> found = new ArrayList<>();
        List<Code> obstacles = new ArrayList<>();
        for (Diagnostic each : made.report().diagnostics()) {
            boolean hinders = made.value().isEmpty() && each.severity() == Severity.ERROR;
            if (hinders) {
                obstacles.add(each.code());
            }
            boolean ofOutline = each.code() instanceof SectionCode || each.code() instanceof ApplicationCode && hinders;
            if (ofOutline && !SAID_ELSEWHERE.contains(each.code())) {
                found.add(placed(each));
            }
        }
        if (made.value().isEmpty()) {
            return new Extraction(Optional.empty(), found, obstacles);
        }
        ConvertedApplication application = made.orElseThrow();
        office.ifPresent(name -> found.addAll(rules.check(application.outlines().get(0), name)));
        XmlDocument tree = new XmlReader()
                .read(XmlWriter.plain().toBytes(application.document()))
                .orElseThrow();
        MadeDocument document = new MadeDocument(
                tree, application.receipt().verified(), SourcePlaces.of(tree.root(), application.receipt()));
        return new Extraction(Optional.of(document), found, List.of());
    }

    /** What was found in the text: its first argument names the part, where it is not the main one. */
    private FileFinding placed(Diagnostic found) {
        boolean inMain = found.location().line() > 0
                && found.arguments()
                        .get(0)
                        .equals(facts.name() + " \u00B6" + found.location().line());
        return inMain
                ? new FileFinding(found, facts.main())
                : new FileFinding(new Diagnostic(found.code(), Location.UNKNOWN, found.arguments()), "");
    }
}
