package org.st96toolkit.validation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.st96toolkit.core.ConversionCode;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.OneLine;
import org.st96toolkit.core.diagnostic.Severity;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;
import org.st96toolkit.core.xml.XmlWriter;
import org.st96toolkit.validation.DocumentReport;
import org.st96toolkit.validation.Finding;
import org.st96toolkit.validation.Layer;
import org.st96toolkit.validation.LayerResult;
import org.st96toolkit.validation.LogicalPlace;

/**
 * JUnit XML, for services that show tests: a suite for each document, a case for each layer. A layer with errors is a failure,
 * one that the toolkit failed in is an error, one that was not checked is skipped; an error that was found all the same (a
 * demanded layer) makes it a failure.
 */
public final class JunitReport implements ReportForm {

    /** For whoever writes reports. */
    public JunitReport() {}

    @Override
    public byte[] write(ValidationRun run, Locale language) {
        List<XmlNode> suites = new ArrayList<>();
        for (ValidationRun.Judged judged : run.documents()) {
            suites.add(suite(judged.report(), run, language));
        }
        return XmlWriter.plain()
                .toBytes(XmlDocument.of(element("testsuites", List.of(attribute("name", "st96 validate")), suites)));
    }

    private static XmlElement suite(DocumentReport report, ValidationRun run, Locale language) {
        List<XmlNode> children = new ArrayList<>();
        List<XmlNode> properties = new ArrayList<>();
        properties.add(property("tool", ValidationRun.TOOL + " " + run.version()));
        properties.add(property("ruleSet", run.ruleSet()));
        run.profile().ifPresent(profile -> properties.add(property("profile", profile)));
        report.sha256().ifPresent(sum -> properties.add(property("sha256", sum)));
        report.variant()
                .ifPresent(variant -> properties.add(property("kind", variant.dialect() + " " + variant.version())));
        report.grammar().ifPresent(grammar -> properties.add(property("grammar", grammar)));
        children.add(element("properties", List.of(), properties));
        int failures = 0;
        int errors = 0;
        int skipped = 0;
        for (LayerResult layer : report.layers()) {
            List<Finding> grave = report.findings().stream()
                    .filter(finding -> finding.layer() == layer.layer() && finding.severity() == Severity.ERROR)
                    .toList();
            List<XmlNode> outcome = new ArrayList<>();
            if (!grave.isEmpty()) {
                boolean ours =
                        grave.stream().anyMatch(found -> found.diagnostic().code() == ConversionCode.INTERNAL);
                errors += ours ? 1 : 0;
                failures += ours ? 0 : 1;
                outcome.add(failure(ours ? "error" : "failure", grave, language));
            } else if (layer.state() == LayerResult.State.SKIPPED) {
                skipped++;
                outcome.add(element("skipped", List.of(attribute("message", reasons(layer, language))), List.of()));
            }
            String rest = lesser(report, layer.layer(), language);
            if (!rest.isEmpty()) {
                outcome.add(element("system-out", List.of(), List.of(new XmlText(rest))));
            }
            children.add(element(
                    "testcase",
                    List.of(
                            attribute("name", layer.layer().id()),
                            attribute("classname", report.name()),
                            attribute("time", "0")),
                    outcome));
        }
        return element(
                "testsuite",
                List.of(
                        attribute("name", report.name()),
                        attribute("tests", Integer.toString(report.layers().size())),
                        attribute("failures", Integer.toString(failures)),
                        attribute("errors", Integer.toString(errors)),
                        attribute("skipped", Integer.toString(skipped)),
                        attribute("time", "0")),
                children);
    }

    private static XmlElement failure(String name, List<Finding> grave, Locale language) {
        StringBuilder lines = new StringBuilder();
        grave.forEach(finding -> lines.append(line(finding, language)).append('\n'));
        Diagnostic first = grave.get(0).diagnostic();
        return element(
                name,
                List.of(
                        attribute("message", first.code().id() + ": " + first.message(language)),
                        attribute("type", first.code().id())),
                List.of(new XmlText(lines.toString())));
    }

    /** Findings that are no errors, and what of a checked layer was not checked. */
    private static String lesser(DocumentReport report, Layer layer, Locale language) {
        StringBuilder lines = new StringBuilder();
        report.findings().stream()
                .filter(finding -> finding.layer() == layer && finding.severity() != Severity.ERROR)
                .forEach(finding -> lines.append(line(finding, language)).append('\n'));
        report.layers().stream()
                .filter(result -> result.layer() == layer && result.state() != LayerResult.State.SKIPPED)
                .filter(result -> !result.isWhole())
                .forEach(result -> lines.append("NOT CHECKED: ")
                        .append(reasons(result, language))
                        .append('\n'));
        return lines.toString();
    }

    private static String line(Finding finding, Locale language) {
        Diagnostic diagnostic = finding.diagnostic();
        String place = finding.place()
                .map(LogicalPlace::toString)
                .map(name -> " (" + name + ")")
                .orElse("");
        String position = diagnostic.location().line() == 0
                ? ""
                : diagnostic.location().line() + ":" + diagnostic.location().column() + ": ";
        return OneLine.of(position + finding.severity().name().toLowerCase(Locale.ROOT) + " "
                + diagnostic.code().id() + ": " + diagnostic.message(language) + place);
    }

    private static String reasons(LayerResult layer, Locale language) {
        return String.join(
                "; ",
                layer.unchecked().stream()
                        .map(omission -> omission.text(language))
                        .toList());
    }

    private static XmlElement property(String name, String value) {
        return element("property", List.of(attribute("name", name), attribute("value", value)), List.of());
    }

    private static XmlElement element(String name, List<XmlAttribute> attributes, List<XmlNode> children) {
        return new XmlElement(XmlName.of(name), attributes, children, Location.UNKNOWN);
    }

    private static XmlAttribute attribute(String name, String value) {
        return new XmlAttribute(XmlName.of(name), OneLine.of(value));
    }
}
