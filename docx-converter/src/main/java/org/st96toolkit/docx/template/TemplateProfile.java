package org.st96toolkit.docx.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The offices that there is a template for, and what each expects of a page. */
public enum TemplateProfile {
    /** An international application: the common application format, A4. */
    PCT(List.of("en", "de", "fr"), false, true, "Times New Roman", 12),
    /** The USPTO: the order of 37 CFR 1.77(b), Letter. */
    US(List.of("en"), false, false, "Times New Roman", 12),
    /** The EPO: the common application format, the Strict variant, A4, 11 pt. */
    EP(List.of("en", "de", "fr"), true, true, "Arial", 11),
    /** CNIPA: the Chinese parts, A4. */
    CN(List.of("zh"), false, true, "SimSun", 12);

    private final List<String> languages;
    private final boolean strict;
    private final boolean a4;
    private final String font;
    private final int points;

    TemplateProfile(List<String> languages, boolean strict, boolean a4, String font, int points) {
        this.languages = languages;
        this.strict = strict;
        this.a4 = a4;
        this.font = font;
        this.points = points;
    }

    /** The profile of that name, in any case. */
    public static Optional<TemplateProfile> named(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.id().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** Its name, as users write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The languages that its template is there in; the first is taken where none is named. */
    public List<String> languages() {
        return languages;
    }

    /** Whether its template is of the Strict variant of ISO/IEC 29500. */
    public boolean isStrict() {
        return strict;
    }

    /** Whether its page is A4; Letter otherwise. */
    public boolean isA4() {
        return a4;
    }

    /** The font of its text. */
    public String font() {
        return font;
    }

    /** The size of its text, in points. */
    public int points() {
        return points;
    }

    /** The name of the list of headings in a language. */
    String headings(String language) {
        return switch (this) {
            case PCT, EP -> language;
            case US -> "us";
            case CN -> "cn";
        };
    }

    /** The tag of a language as a word processor has it. */
    String languageTag(String language) {
        return switch (language) {
            case "de" -> "de-DE";
            case "fr" -> "fr-FR";
            case "zh" -> "zh-CN";
            default -> this == US ? "en-US" : "en-GB";
        };
    }
}
