package org.st96toolkit.core.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.st96toolkit.core.diagnostic.CoreCode;
import org.st96toolkit.core.diagnostic.Result;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.InputSource;

class CatalogTest {

    @TempDir
    private Path folder;

    private Path inside;
    private Path outside;

    @BeforeEach
    void makeFiles() throws IOException {
        inside = Files.createDirectories(folder.resolve("catalog"));
        outside = Files.writeString(folder.resolve("outside.dtd"), "<!-- outside -->");
        Files.createDirectories(inside.resolve("dtd"));
        Files.writeString(inside.resolve("dtd/lid.dtd"), "<!-- lid -->");
        Files.writeString(inside.resolve("dtd/part.ent"), "<!-- part -->");
    }

    private Result<Catalog> read(String entries) throws IOException {
        String text = "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>" + entries + "</catalog>";
        return Catalog.read(Files.writeString(inside.resolve("catalog.xml"), text), Samples.READER);
    }

    private Catalog catalog(String entries) throws IOException {
        Result<Catalog> result = read(entries);
        assertThat(result.report().diagnostics()).isEmpty();
        return result.orElseThrow();
    }

    @Test
    void resolvesEveryKindOfEntry() throws IOException {
        Path lid = inside.resolve("dtd/lid.dtd");
        Catalog catalog = catalog("<public publicId='-//X//LID  //EN' uri='dtd/lid.dtd'/>"
                + "<system systemId='lid.dtd' uri='dtd/lid.dtd'/>"
                + "<uri name='urn:lid' uri='dtd/lid.dtd'/>"
                + "<rewriteSystem systemIdStartString='http://x/' rewritePrefix='dtd/'/>"
                + "<rewriteSystem systemIdStartString='http://x/y/' rewritePrefix='.'/>"
                + "<x:more xmlns:x='urn:x'/>");
        assertThat(catalog.resolve(" -//X//LID //EN", null)).contains(lid);
        assertThat(catalog.resolve("-//X//LID //EN", "other.dtd")).contains(lid);
        assertThat(catalog.resolve(null, "lid.dtd")).contains(lid);
        assertThat(catalog.resolveUri("urn:lid")).contains(lid);
        assertThat(catalog.resolve(null, "http://x/lid.dtd")).contains(lid);
        assertThat(catalog.resolve(null, "http://x/y/lid.dtd")).contains(inside.resolve("lid.dtd"));
        assertThat(catalog.resolve(null, "urn:lid")).isEmpty();
        assertThat(catalog.resolve(null, null)).isEmpty();
    }

    @Test
    void rewrittenWaysNeverLeadOut() throws IOException {
        Catalog catalog = catalog("<rewriteSystem systemIdStartString='http://x/' rewritePrefix='dtd/'/>");
        assertThat(catalog.resolve(null, "http://x/../../outside.dtd")).isEmpty();
        assertThat(catalog.resolve(null, "http://x//etc/passwd")).isEmpty();
        assertThat(catalog.resolve(null, "http://x/\u0000")).isEmpty();
    }

    @Test
    void preferenceAndBaseAreInherited() throws IOException {
        Catalog catalog =
                catalog("<group prefer='system' xml:base='dtd/'><public publicId='p' uri='lid.dtd'/></group>");
        assertThat(catalog.resolve("p", null)).contains(inside.resolve("dtd/lid.dtd"));
        assertThat(catalog.resolve("p", "s")).isEmpty();
    }

    @Test
    void remoteAndUnknownEntriesAreReported() throws IOException {
        Result<Catalog> result = read("<public publicId='p' uri='http://x/lid.dtd'/>"
                + "<system systemId='s' uri='file://host/lid.dtd'/>"
                + "<uri name='u' uri=':'/>"
                + "<delegatePublic publicIdStartString='p' catalog='c'/>");
        assertThat(result.report().diagnostics())
                .extracting(diagnostic -> (Object) diagnostic.code())
                .containsExactly(
                        CoreCode.CATALOG_ENTRY_REMOTE,
                        CoreCode.CATALOG_ENTRY_REMOTE,
                        CoreCode.CATALOG_ENTRY_REMOTE,
                        CoreCode.CATALOG_ENTRY_IGNORED);
        assertThat(result.orElseThrow().resolve("p", "s")).isEmpty();
    }

    @Test
    void catalogThatCannotBeReadIsWithheld() {
        assertThat(Catalog.read(folder.resolve("none.xml"), Samples.READER).value())
                .isEmpty();
    }

    @Test
    void theSharedCatalogResolvesEverythingItLists() {
        Catalog catalog = Catalog.read(Samples.shared("standards/st36/catalog.xml"), Samples.READER)
                .orElseThrow();
        assertThat(catalog.resolve("-//W3C//DTD MathML 2.0//EN", "mathml2.dtd"))
                .hasValueSatisfying(file -> assertThat(file).isRegularFile());
        assertThat(catalog.resolve("-//EPO//EP PATENT DOCUMENT 1.5//EN", "ep-patent-document-v1-5.dtd"))
                .isPresent();
        assertThat(catalog.resolve("-//EPO//EP PATENT DOCUMENT 1.2//EN", "ep-patent-document-v1-2.dtd"))
                .isEmpty();
    }

    @Test
    void resolverReadsTheCatalogAndItsFolder() throws Exception {
        Catalog catalog = catalog("<public publicId='p' uri='dtd/lid.dtd'/>");
        ProtectedResolver resolver = new ProtectedResolver(catalog);
        InputSource lid = resolver.resolveEntity("p", "http://x/lid.dtd");
        assertThat(text(lid)).isEqualTo("<!-- lid -->");
        assertThat(text(resolver.resolveEntity("%part", null, lid.getSystemId(), "part.ent")))
                .isEqualTo("<!-- part -->");
        LSInput part = resolver.resolveResource("schema", "urn:none", null, "part.ent", lid.getSystemId());
        assertThat(part.getByteStream()).hasContent("<!-- part -->");
        assertThat(part.getSystemId()).endsWith("dtd/part.ent");
    }

    @Test
    void resolverRefusesAnythingElse() throws Exception {
        ProtectedResolver resolver = new ProtectedResolver(catalog(""));
        String base = inside.resolve("dtd/lid.dtd").toUri().toString();
        for (String systemId : new String[] {
            outside.toUri().toString(),
            "../../outside.dtd",
            "http://x/y.dtd",
            "file:///etc/hostname",
            "http://[bad",
            "jar:file:x!/y"
        }) {
            assertThatThrownBy(() -> resolver.resolveEntity("x", null, base, systemId))
                    .isInstanceOf(IOException.class);
            LSInput input = resolver.resolveResource("schema", null, null, systemId, base);
            assertThatThrownBy(() -> input.getByteStream().read()).isInstanceOf(IOException.class);
            assertThat(text(resolver.resolveEntity("[dtd]", null, base, systemId)))
                    .isEmpty();
        }
        assertThat(resolver.getExternalSubset("x", base)).isNull();
        assertThatThrownBy(() -> new ProtectedResolver(Catalog.empty()).resolveEntity(null, base))
                .isInstanceOf(IOException.class);
    }

    private static String text(InputSource source) throws IOException {
        if (source.getByteStream() == null) {
            return source.getCharacterStream().read() < 0 ? "" : "something";
        }
        return new String(source.getByteStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
