package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.st96toolkit.core.testing.ProjectFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTML report in a real browser: all of it is there, and nothing is wider than the screen. Run by {@code mvn -P browser}; needs
 * Chromium.
 */
@Timeout(120)
class HtmlReportBrowserTest {

    private static final String LONG = "a-file-name-without-any-blank-".repeat(6) + ".xml";

    /** What a person would see, told by the page itself: the widest element, the colours, the findings, the heading. */
    private static final String PROBE = """
            <script>
            addEventListener('load', () => {
              const seen = [...document.body.querySelectorAll('*')];
              parent.postMessage({
                screen: innerWidth,
                widest: Math.max(...seen.map(e => Math.ceil(e.getBoundingClientRect().right))),
                page: document.documentElement.scrollWidth,
                findings: document.querySelectorAll('.finding').length,
                marks: document.querySelectorAll('mark').length,
                ground: getComputedStyle(document.body).backgroundColor,
                heading: document.querySelector('h1').innerText
              }, '*');
            });
            </script>
            """;

    /** A window cannot be as narrow as a telephone, a frame can. */
    private static final String FRAME = """
            <!DOCTYPE html><meta charset="UTF-8">
            <style>:root { color-scheme: %s; }</style>
            <body><script>addEventListener('message', told => { document.body.dataset.told = JSON.stringify(told.data); });</script>
            <iframe src="probed.html" style="width: %dpx; height: 800px; border: 0"></iframe></body>
            """;

    private static final Pattern TOLD = Pattern.compile("data-told=\"([^\"]+)\"");

    @TempDir
    private Path folder;

    private String chromium;

    @BeforeEach
    void findsChromium() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(path -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(path, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "Chromium is not here: install it to see the report in a browser");
        chromium = found.get().toString();
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, light", "en, 400, light", "zh, 1280, dark", "zh, 400, light", "en, 400, dark"})
    void isWholeAndFitsTheScreen(String language, int width, String scheme) throws Exception {
        String html = Files.readString(report(language));
        Files.writeString(folder.resolve("probed.html"), html.replace("</body>", PROBE + "</body>"));
        Path frame = folder.resolve("frame.html");
        Files.writeString(frame, FRAME.formatted(scheme, width));
        String dom = dom(frame);
        Matcher told = TOLD.matcher(dom);
        assertThat(told.find()).as(dom).isTrue();
        JsonNode seen = JsonMapper.shared().readTree(told.group(1).replace("&quot;", "\""));
        assertThat(seen.get("screen").asInt()).isEqualTo(width);
        assertThat(seen.get("widest").asInt()).as("widest element").isLessThanOrEqualTo(width);
        assertThat(seen.get("page").asInt()).as("width of the page").isLessThanOrEqualTo(width);
        int findings = html.split("<div class=\"finding ", -1).length - 1;
        assertThat(seen.get("findings").asInt()).isEqualTo(findings).isGreaterThan(8);
        assertThat(seen.get("marks").asInt()).isPositive();
        assertThat(seen.get("ground").asString())
                .isEqualTo(scheme.equals("dark") ? "rgb(23, 23, 23)" : "rgb(255, 255, 255)");
        assertThat(seen.get("heading").asString()).isEqualTo(language.equals("en") ? "Validation report" : "检查报告");
    }

    private Path report(String language) throws IOException {
        Path named = Files.copy(ProjectFolder.path("samples/validation/V882/fails.xml"), folder.resolve(LONG));
        Path report = folder.resolve("report.html");
        List<Object> command = new ArrayList<>(List.of("validate", named));
        for (String sample :
                List.of("degraded/unknown-elements.xml", "bad/truncated.xml", "validation/V887/fails.xml")) {
            command.add(ProjectFolder.path("samples/" + sample));
        }
        command.addAll(List.of("--profile", "us", "--report-lang", language, "--report", "html=" + report));
        assertThat(Run.of(command.toArray()).status()).isEqualTo(3);
        return report;
    }

    /** The page as it is after it was laid out. */
    private String dom(Path page) throws Exception {
        Path out = folder.resolve("dom.html");
        Process browser = new ProcessBuilder(
                        chromium,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + folder.resolve("browser"),
                        "--window-size=1400,900",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!browser.waitFor(60, TimeUnit.SECONDS)) {
            browser.destroyForcibly().waitFor();
            throw new IllegalStateException("the browser did not end");
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
