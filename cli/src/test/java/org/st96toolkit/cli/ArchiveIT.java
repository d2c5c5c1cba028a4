package org.st96toolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.st96toolkit.core.testing.ProjectFolder;

/** The archive of the command, as it is handed out. */
class ArchiveIT {

    private static ZipFile archive() throws IOException {
        return new ZipFile(ProjectFolder.path("cli/target/st96.jar").toFile());
    }

    private static String text(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (InputStream in = archive.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void holdsTheNoticesAndTheTextsThatTheyName() throws IOException {
        ThirdParties notice = ThirdParties.read();
        try (ZipFile archive = archive()) {
            assertThat(text(archive, "META-INF/THIRD-PARTY.md")).contains("## net.sf.saxon:Saxon-HE");
            for (String library : notice.entries().keySet()) {
                for (String name : notice.texts(library)) {
                    assertThat(text(archive, name)).as(library + ": " + name).isNotBlank();
                }
            }
        }
    }

    /** What the licences ask to be kept is kept, where several bring a file of one name, too. */
    @Test
    void holdsWhatTheLicencesAskFor() throws IOException {
        try (ZipFile archive = archive()) {
            assertThat(text(archive, "META-INF/st96toolkit-LICENSE"))
                    .contains("Apache License", "TERMS AND CONDITIONS");
            assertThat(text(archive, "META-INF/LICENSE"))
                    .contains("Apache License", "TERMS AND CONDITIONS", "Stax2 API");
            assertThat(text(archive, "META-INF/NOTICE")).contains("Jackson");
            assertThat(text(archive, "META-INF/LICENSE.md")).contains("Eclipse Foundation", "Redistribution");
            assertThat(text(archive, "META-INF/NOTICE.md")).contains("Jakarta XML Binding", "Jakarta Activation");
            assertThat(text(archive, "content/transpile.xsl")).contains("Permission is hereby granted");
            assertThat(text(archive, "org/xmlresolver/notices/w3c-license.txt")).contains("W3C");
        }
    }
}
