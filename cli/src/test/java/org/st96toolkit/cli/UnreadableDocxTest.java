package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.st96toolkit.docx.testing.DocxBuilder;
import org.st96toolkit.docx.testing.Variant;

/** Files of word processors that {@code st96 validate} and {@code st96 inspect} cannot read. */
class UnreadableDocxTest {

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void whatCannotBeReadEndsWithThree() throws IOException {
        byte[] good = Kettle.of(Variant.STRICT, "1").bytes();
        byte[] ole = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        byte[] encrypted = ole.clone();
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, encrypted, 1024, stream.length);
        byte[] bomb = DocxBuilder.strict()
                .part("word/media/zeros.bin", "application/octet-stream", new byte[8 << 20])
                .bytes();
        check(file("cut.docx", Arrays.copyOf(good, good.length / 2)), "D103");
        check(file("old.doc", ole), "D105");
        check(file("locked.docx", encrypted), "D102");
        check(file("bomb.docx", bomb), "D104");
        check(file("zip.docx", zip()), "D101");
    }

    private static void check(Path in, String code) {
        for (List<String> command :
                List.of(List.of("validate"), List.of("inspect"), List.of("validate", "--profile", "ep"))) {
            List<Object> words = new ArrayList<>(command);
            words.add(in);
            Run run = Run.of(words.toArray());
            assertThat(run.status()).as(in + " " + command).isEqualTo(3);
            assertThat(run.codes()).endsWith(code);
        }
        Run json = Run.of("validate", in, "--report", "json");
        assertThat(json.states()).containsExactly("INVALID", "SKIPPED", "SKIPPED", "SKIPPED", "SKIPPED", "SKIPPED");
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('a');
        }
        return out.toByteArray();
    }
}
