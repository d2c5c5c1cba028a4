package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.st96toolkit.core.testing.ProjectFolder;

/** Every command line of {@code docs/ci.md} does by a shell what the page says. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
class CiPageTest {

    private static final Pattern COMMAND = Pattern.compile("java -jar tools/st96\\.jar [^'\\n]*");
    private static final Pattern REPORT = Pattern.compile("--report \\w+=(\\S+)");

    @TempDir
    private Path folder;

    static List<String> commands() throws IOException {
        List<String> found = COMMAND.matcher(Files.readString(ProjectFolder.path("docs/ci.md")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(found).hasSizeGreaterThan(5);
        return found;
    }

    private int run(String command) throws Exception {
        String java = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                + System.getProperty("java.class.path") + "' org.st96toolkit.cli.Main ";
        Process process = new ProcessBuilder("sh", "-c", command.replace("java -jar tools/st96.jar ", java))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void doesWhatThePageSays(String command) throws Exception {
        Files.createDirectories(folder.resolve("filings"));
        Files.copy(ProjectFolder.path("samples/validation/V882/fails.xml"), folder.resolve("filings/application.xml"));
        if (command.contains("--baseline")) {
            String write = commands().stream()
                    .filter(each -> each.contains("--write-baseline"))
                    .findFirst()
                    .orElseThrow();
            assertThat(run(write)).isZero();
        }
        assertThat(run(command)).as(Files.readString(folder.resolve("log.txt"))).isZero();
        assertThat(folder.resolve("log.txt")).content().contains("filings/application.xml: no errors");
        reports(command).forEach(file -> assertThat(file).isNotEmptyFile());

        Files.copy(ProjectFolder.path("samples/validation/V813/fails.xml"), folder.resolve("filings/wrong.xml"));
        if (!command.contains("--write-baseline")) {
            reports(command).forEach(file -> file.toFile().delete());
            assertThat(run(command)).isOne();
            assertThat(folder.resolve("log.txt")).content().contains("filings/wrong.xml:", "error V813: ");
            reports(command).forEach(file -> assertThat(file).isNotEmptyFile());
        }
    }

    private Stream<Path> reports(String command) {
        Matcher reports = REPORT.matcher(command);
        return reports.results().map(report -> folder.resolve(report.group(1)));
    }
}
