package org.st96toolkit.maven;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;

/**
 * The documents of a build: files below a folder, by patterns.
 *
 * @param folder the folder
 * @param includes patterns of the files that are meant
 * @param excludes patterns of those among them that are not
 */
record DocumentFiles(File folder, List<String> includes, List<String> excludes) {

    DocumentFiles {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Their paths as seen from the folder, in the order of their names, so that reports are the same everywhere. */
    List<String> paths() {
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(folder);
        scanner.setIncludes(includes.toArray(String[]::new));
        scanner.setExcludes(excludes.toArray(String[]::new));
        scanner.addDefaultExcludes();
        scanner.scan();
        return Arrays.stream(scanner.getIncludedFiles())
                .map(path -> path.replace(File.separatorChar, '/'))
                .sorted()
                .toList();
    }
}
