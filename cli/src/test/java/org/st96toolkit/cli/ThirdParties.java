package org.st96toolkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the notice of the archive says of libraries.
 *
 * @param entries the text of each, by group and artifact
 */
record ThirdParties(Map<String, String> entries) {

    private static final String NOTICE = "/META-INF/THIRD-PARTY.md";
    private static final Pattern ENTRY = Pattern.compile("(?m)^## (\\S+)\\n((?:(?!## ).*(?:\\n|\\z))*)");
    private static final Pattern TEXTS = Pattern.compile("(?m)^- texts: (.+)$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    static ThirdParties read() throws IOException {
        try (InputStream in = ThirdParties.class.getResourceAsStream(NOTICE)) {
            String notice = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> entries = new TreeMap<>();
            ENTRY.matcher(notice).results().forEach(entry -> entries.put(entry.group(1), entry.group(2)));
            return new ThirdParties(entries);
        }
    }

    /** The files of the archive that hold the texts of a library. */
    List<String> texts(String library) {
        return TEXTS.matcher(entries.get(library))
                .results()
                .map(MatchResult::group)
                .flatMap(line -> NAME.matcher(line).results())
                .map(name -> name.group(1))
                .toList();
    }
}
