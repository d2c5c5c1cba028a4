package org.st96toolkit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.st96toolkit.core.testing.ProjectFolder;

/** The goal {@code validate} in builds as users have them. */
@Timeout(120)
class ValidateGoalIT {

    private static final Path GOOD = ProjectFolder.path("samples/validation/passes/application-body.xml");
    private static final Path WRONG = ProjectFolder.path("samples/validation/V813/fails.xml");
    private static final Path WARNED = ProjectFolder.path("samples/validation/V812/fails.xml");
    private static final Path TRUNCATED = ProjectFolder.path("samples/bad/truncated.xml");

    private static void saysItWithoutATrace(Build.Ended ended) {
        assertThat(ended.lines()).noneMatch(line -> line.startsWith("\tat ") || line.startsWith("Caused by:"));
    }

    @Test
    void aBuildWithGoodDocumentsPasses() throws Exception {
        Build build = Build.configured(
                        "passes",
                        "<folder>patents</folder>",
                        "<excludes><exclude>drafts/**</exclude></excludes>",
                        "<reports><html>target/st96.html</html><junit>target/st96.xml</junit></reports>")
                .with("patents/a.xml", GOOD)
                .with("patents/more/b.xml", GOOD)
                .with("patents/drafts/c.xml", TRUNCATED);
        Build.Ended ended = build.run("verify");
        assertThat(ended.text())
                .contains("st96-maven-plugin:" + Build.VERSION + ":validate (default)")
                .contains("[INFO] patents/a.xml: no errors; NOT CHECKED: ", "[INFO] patents/more/b.xml: no errors")
                .doesNotContain("drafts", "[WARNING]");
        assertThat(ended.status()).isZero();
        assertThat(build.file("target/st96.html")).content().contains("patents/more/b.xml");
        assertThat(build.file("target/st96.xml")).content().contains("<testsuite ");
    }

    @Test
    void aFindingFailsTheBuildAndTheReportIsWritten() throws Exception {
        Build build = Build.configured(
                        "finding", "<reports><sarif>${project.build.directory}/st96.sarif</sarif></reports>")
                .with("filings/good.xml", GOOD)
                .with("filings/wrong.xml", WRONG)
                .with("filings/warned.xml", WARNED);
        Build.Ended ended = build.run("verify");
        assertThat(ended.status()).isOne();
        assertThat(ended.lines())
                .anyMatch(line -> line.matches(
                        "\\[ERROR] Failed to execute goal .*:validate .*: 1 of 3 documents does not pass:.*"));
        assertThat(ended.lines())
                .anyMatch(line ->
                        line.matches("\\[ERROR] +filings/wrong\\.xml:\\d+:\\d+: error V813: .* \\(claim 2\\).*"));
        assertThat(ended.lines()).anyMatch(line -> line.startsWith("[WARNING] filings/warned.xml:"));
        saysItWithoutATrace(ended);
        assertThat(build.file("target/st96.sarif"))
                .content()
                .contains("\"ruleId\": \"V813\"", "\"uri\": \"filings/wrong.xml\"");
        Build.Ended strict = build.run("verify", "-Dst96.failOn=warning", "-Dst96.excludes=wrong.xml");
        assertThat(strict.status()).isOne();
        assertThat(strict.text()).contains("1 of 2 documents does not pass:", "warning V812: ");
    }

    @Test
    void aDocumentThatCannotBeReadFailsTheBuild() throws Exception {
        Build build = Build.configured("unreadable", "<reports><json>target/st96.json</json></reports>")
                .with("filings/truncated.xml", TRUNCATED);
        Build.Ended ended = build.run("verify");
        assertThat(ended.status()).isOne();
        assertThat(ended.lines())
                .anyMatch(line -> line.matches("\\[ERROR] +filings/truncated\\.xml:\\d+:\\d+: error X102: .+"));
        assertThat(ended.text()).contains("1 of 1 document does not pass:", "the document could not be read");
        saysItWithoutATrace(ended);
        assertThat(build.file("target/st96.json")).content().contains("\"status\": 3");
    }

    @Test
    void wrongConfigurationIsSaidInWords() throws Exception {
        Build build = Build.configured("wrong", "<profile>atlantis</profile>").with("filings/good.xml", GOOD);
        Build.Ended profile = build.run("verify");
        assertThat(profile.status()).isOne();
        assertThat(profile.text()).contains("profile: there is no profile 'atlantis'; there are us, pct, ep, cn, jp, ");
        saysItWithoutATrace(profile);
        assertThat(build.run("verify", "-Dst96.skip").status()).isZero();
        Build.Ended config = Build.configured("config", "<config>rules.json</config>")
                .with("filings/good.xml", GOOD)
                .with("rules.json", WRONG)
                .run("verify");
        assertThat(config.status()).isOne();
        assertThat(config.text()).contains("config: ", "rules.json cannot be used", "error V853: ");
        saysItWithoutATrace(config);
        Build.Ended empty = Build.configured("empty").run("verify");
        assertThat(empty.status()).isOne();
        assertThat(empty.text()).contains("folder: there is nothing to check: ");
        saysItWithoutATrace(empty);
    }

    @Test
    void theHelpSaysWhatEachParameterIs() throws Exception {
        String help = Build.configured("help")
                .run("org.st96toolkit:st96-maven-plugin:" + Build.VERSION + ":help", "-Ddetail", "-Dgoal=validate")
                .text();
        assertThat(help).contains("st96:validate");
        for (String parameter : List.of(
                "baseline",
                "catalog",
                "config",
                "excludes",
                "failIfNoDocuments",
                "failOn",
                "folder",
                "includes",
                "language",
                "profile",
                "reports",
                "require",
                "rules",
                "schema",
                "skip")) {
            assertThat(help).containsPattern("\\n    " + parameter + "( \\(Default: .*\\))?\\n      \\p{Lu}");
        }
    }

    /** What the page shows is what works. */
    @Test
    void theExampleOfThePageWorks() throws Exception {
        Matcher example = Pattern.compile("```xml\\n(<plugin>.*?</plugin>)\\n```", Pattern.DOTALL)
                .matcher(page());
        assertThat(example.find()).isTrue();
        assertThat(example.group(1)).contains("<version>" + Build.VERSION + "</version>");
        Build build = Build.of("page", example.group(1))
                .with("filings/application.xml", ProjectFolder.path("samples/validation/V882/fails.xml"));
        Build.Ended ended = build.run("verify");
        assertThat(ended.text()).contains("warning V882: ", " in the profile us");
        assertThat(ended.status()).isZero();
        assertThat(build.file("target/st96.sarif")).isNotEmptyFile();
        assertThat(build.file("target/st96.html")).isNotEmptyFile();
    }

    private static String page() throws IOException {
        return Files.readString(ProjectFolder.path("docs/ci.md"));
    }
}
