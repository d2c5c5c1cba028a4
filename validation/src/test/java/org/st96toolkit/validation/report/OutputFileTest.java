package org.st96toolkit.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files appear whole or not at all. */
class OutputFileTest {

    private static final byte[] BYTES = "whole\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void writesAndReplaces() throws IOException {
        Path file = folder.resolve("out.xml");
        new OutputFile(file, false).write(new byte[100_000]);
        new OutputFile(file, false).write(BYTES);
        assertThat(file).hasBinaryContent(BYTES);
        assertThat(folder.toFile().list()).containsExactly("out.xml");
    }

    @Test
    void leavesNothingBehindWhereItFails() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken"));
        assertThatThrownBy(() -> new OutputFile(taken, false).write(BYTES)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new OutputFile(folder.resolve("no/out.xml"), false).write(BYTES))
                .isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("taken");
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void makesTheFolderWhereOneWasNamed() throws IOException {
        new OutputFile(folder.resolve("a/b/out.xml"), true).write(BYTES);
        assertThat(folder.resolve("a/b/out.xml")).hasBinaryContent(BYTES);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsPermissionsAndLinks() throws IOException {
        Path file = Files.writeString(folder.resolve("real.xml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.xml"), file);
        new OutputFile(link, false).write(BYTES);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(BYTES);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void writesToDevicesAndSeesThatTheyAreFull() throws IOException {
        new OutputFile(Path.of("/dev/null"), false).write(BYTES);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        assertThatThrownBy(() -> new OutputFile(Path.of("/dev/full"), false).write(BYTES))
                .isInstanceOf(IOException.class);
    }
}
