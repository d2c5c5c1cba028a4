package org.st96toolkit.docx.image.metafile;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the classes that draw come from: the files and folders that this process has them from, one archive or many. */
final class ClassPlaces {

    /** One class of each library that drawing needs. */
    private static final List<String> WITNESSES = List.of(
            "org.st96toolkit.docx.image.metafile.DrawingMain",
            "org.apache.poi.hemf.usermodel.HemfPicture",
            "org.apache.poi.util.LittleEndianInputStream",
            "org.apache.logging.log4j.LogManager",
            "org.apache.commons.io.input.UnsynchronizedByteArrayInputStream",
            "org.apache.commons.codec.digest.DigestUtils",
            "org.apache.commons.collections4.Trie",
            "org.apache.commons.math3.util.ArithmeticUtils",
            "com.zaxxer.sparsebits.SparseBitSet");

    private ClassPlaces() {}

    /**
     * The class path for another process.
     *
     * @throws IOException where a class comes from something else than a file or a folder
     */
    static String classPath() throws IOException {
        Set<Path> places = new LinkedHashSet<>();
        for (String name : WITNESSES) {
            places.add(place(name));
        }
        return join(places);
    }

    /** The class path of these places. */
    static String join(Collection<Path> places) {
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(String name) throws IOException {
        try {
            CodeSource source = Class.forName(name, false, ClassPlaces.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            URL url = source == null ? null : source.getLocation();
            if (url == null || !url.getProtocol().equals("file")) {
                throw new IOException(name + " comes from " + url);
            }
            return Path.of(new URI(url.toString()));
        } catch (ClassNotFoundException | URISyntaxException | IllegalArgumentException cause) {
            throw new IOException(cause.toString(), cause);
        }
    }
}
