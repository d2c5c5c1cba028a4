package org.st96toolkit.docx.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.st96toolkit.core.diagnostic.Result;

/** What conversions in tests found. */
public final class Findings {

    private Findings() {}

    /** The codes of what was found, each of which names a part and can be told. */
    public static List<String> codes(Result<?> result) {
        return result.report().diagnostics().stream()
                .map(found -> {
                    assertThat(found.arguments().get(0)).startsWith("/word/media/");
                    assertThat(found.message(Locale.ENGLISH)).doesNotContain("{");
                    assertThat(found.message(Locale.CHINESE)).doesNotContain("{");
                    return found.code().id();
                })
                .toList();
    }
}
