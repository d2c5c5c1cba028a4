package org.st96toolkit.cli.laws;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.st96toolkit.core.format.Format;
import org.st96toolkit.core.format.Variant;
import org.st96toolkit.core.grammar.ElementDeclaration;
import org.st96toolkit.core.grammar.ElementType;
import org.st96toolkit.core.grammar.Grammar;
import org.st96toolkit.core.mapping.Mapping;
import org.st96toolkit.core.mapping.Rule;
import org.st96toolkit.core.mapping.Side;

/**
 * Writes the interoperable profile of a dialect: what of the mapping table and of the grammars of both sides decides whether a
 * document leaves a remainder. The language of the profile is described in {@code docs/interoperable.md}.
 */
final class ProfileWriter {

    /** The side of the documents that are judged. */
    private static final Side FROM = Side.LEFT;

    private final Format left;
    private final Format right;
    private final Mapping mapping;
    private final List<Variant> variants;
    private final Variant rightVariant;
    private final ValueForms values = new ValueForms();
    private final List<String> groups;

    /**
     * @param left the format of the documents that are judged
     * @param groups flat neighbours that are one thing
     */
    ProfileWriter(Format left, Format right, Mapping mapping, String dialect, List<String> groups) {
        this.groups = List.copyOf(groups);
        this.left = left;
        this.right = right;
        this.mapping = mapping;
        this.rightVariant =
                right.variant(right.dialects().get(0), Optional.empty()).orElseThrow();
        this.variants = left.variants(dialect);
    }

    String text() {
        Set<String> versions =
                variants.stream().map(Variant::version).collect(Collectors.toCollection(LinkedHashSet::new));
        ProfileText text = new ProfileText(versions);
        for (String version : versions) {
            Map<ProfileSites.Site, String> known = ProfileSites.none();
            for (Mapping.Root root : mapping.roots()) {
                variants.stream()
                        .filter(variant -> variant.version().equals(version)
                                && variant.root().equals(root.left().local()))
                        .findFirst()
                        .ifPresent(variant -> root(root, variant, known, text));
            }
        }
        return text.text(mapping, groups, values);
    }

    /** The states that a root element leads to, in one version of the dialect. */
    private void root(Mapping.Root root, Variant variant, Map<ProfileSites.Site, String> known, ProfileText text) {
        Grammar reading = left.mappedGrammar(
                new Variant(variant.dialect(), variant.version(), root.left().local()));
        Grammar writing = right.mappedGrammar(new Variant(
                rightVariant.dialect(), rightVariant.version(), root.right().local()));
        Rule rule = mapping.rules().get(root.rule());
        ElementType read =
                reading.element(root.on(FROM)).map(ElementDeclaration::type).orElse(null);
        Optional<ElementType> written = writing.element(root.on(FROM.other())).map(ElementDeclaration::type);
        if (written.isEmpty()) {
            return;
        }
        ProfileSites sites = new ProfileSites(mapping, FROM, reading, known);
        String state = sites.name(rule, rule, read, written.get(), List.of());
        text.root(
                "root " + ProfileNotation.name(root.on(FROM))
                        + ProfileNotation.guards(rule.on(FROM).predicates()) + " : " + state,
                variant.version());
        for (Optional<ProfileSites.Site> site = sites.next(); site.isPresent(); site = sites.next()) {
            write(new SiteLines(sites, site.get(), text, variant.version()));
        }
    }

    private void write(SiteLines lines) {
        if (lines.rule().subtree()) {
            new FormulaLines(lines).write();
            return;
        }
        new RowLines(lines, values).write();
        lines.rule().shape().ifPresent(shape -> lines.line("shape " + shape));
        if (lines.rule().content()) {
            new ContentLines(lines).write();
        }
        new NeedLines(lines).write();
        new SupplyLines(lines).write();
    }
}
