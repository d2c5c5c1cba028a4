package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.st96toolkit.core.testing.ProjectFolder;

/** Findings have colours on terminals, and nowhere else. */
class ColourTest {

    private static final String ESCAPE = "\u001B[";
    private static final Path WRONG = ProjectFolder.path("samples/validation/V813/fails.xml");
    private static final Path WARNED = ProjectFolder.path("samples/validation/V812/fails.xml");
    private static final Path TRUNCATED = ProjectFolder.path("samples/bad/truncated.xml");

    @TempDir
    private Path folder;

    @Test
    void onATerminalSeverityAndCodeStandOut() {
        Run run = Run.onTerminal("validate", WRONG, WARNED);
        assertThat(run.err())
                .contains(": " + ESCAPE + "1;31merror V813" + ESCAPE + "0m: ", ": " + ESCAPE + "1;33mwarning V812");
        assertThat(run.out()).contains(ESCAPE + "1;31m1 error" + ESCAPE + "0m", ESCAPE + "1;33m; NOT CHECKED: ");
        for (String command : List.of("convert", "inspect")) {
            assertThat(Run.onTerminal(command, TRUNCATED).err()).contains(ESCAPE + "1;31merror X102");
        }
    }

    /** The words are the same with and without. */
    @Test
    void coloursAddNothingButColours() {
        Run plain = Run.of("validate", "-v", WRONG, WARNED);
        Run coloured = Run.of("validate", "-v", WRONG, WARNED, "--color", "always");
        assertThat(plain.err() + plain.out()).doesNotContain("\u001B");
        assertThat(coloured.err()).isNotEqualTo(plain.err());
        assertThat(coloured.err().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain.err());
        assertThat(coloured.out().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain.out());
    }

    @Test
    void whoeverWantsNoneHasNone() {
        Run run = Run.onTerminal("validate", WRONG, "--color", "never");
        assertThat(run.err() + run.out()).contains("error V813").doesNotContain("\u001B");
        assertThat(Run.of("validate", WRONG, "--color", "sometimes").status()).isEqualTo(2);
    }

    @Test
    void filesHaveNone() throws IOException {
        Path text = folder.resolve("a.txt");
        Run.onTerminal("validate", WRONG, "--report", "text=" + text);
        assertThat(text).content().contains("error V813").doesNotContain("\u001B");
        Run.onTerminal("inspect", TRUNCATED, "--report", "text=" + text);
        assertThat(text).content().contains("error X102").doesNotContain("\u001B");
    }

    /** A real terminal, made by {@code script}, and a real pipe. */
    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(60)
    void theProcessLooksWhatItsOutputIs() throws Exception {
        String command = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                + System.getProperty("java.class.path") + "' org.st96toolkit.cli.Main validate '" + WRONG + "'";
        assertThat(onTerminal(command, Map.of("TERM", "xterm"))).contains(ESCAPE + "1;31merror V813");
        assertThat(onTerminal(command, Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .contains("error V813")
                .doesNotContain("\u001B");
        assertThat(onTerminal(command + " 2>&1 | cat", Map.of("TERM", "xterm")))
                .contains("error V813")
                .doesNotContain("\u001B");
    }

    private String onTerminal(String command, Map<String, String> environment) throws Exception {
        Path log = folder.resolve("terminal.txt");
        ProcessBuilder script = new ProcessBuilder("script", "-qec", command, log.toString());
        script.environment().keySet().removeIf(name -> name.startsWith("CLICOLOR") || name.equals("NO_COLOR"));
        script.environment().putAll(environment);
        Process process = script.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
