package org.st96toolkit.validation.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.validation.body.Body;
import org.st96toolkit.validation.body.Body.ClaimReference;
import org.st96toolkit.validation.body.TextLanguage;
import org.st96toolkit.validation.profile.NumberedClaims.Numbered;

/**
 * Claims refer to claims that are there and stand before them, to one or another of several, and not to such that do the same. What
 * a claim refers to is taken from the references marked in it; only where there are none from its words. Whether several are
 * named together or as a choice is always in the words.
 */
final class ClaimDependencyRule implements BodyRule {

    /**
     * A claim that another one refers to.
     *
     * @param words the element or the words that say so
     */
    private record Target(int number, Location location, String words) {}

    @Override
    public void check(Body body, Findings findings) {
        for (Body.ClaimSet set : body.claimSets()) {
            new SetCheck(set, findings).run();
        }
    }

    private static final class SetCheck {

        private final NumberedClaims claims;
        private final Findings findings;
        private final Body.ClaimSet set;
        private final Set<Integer> multiple = new HashSet<>();

        SetCheck(Body.ClaimSet set, Findings findings) {
            this.set = set;
            this.claims = new NumberedClaims(set);
            this.findings = findings;
        }

        void run() {
            if (set.language().known().isEmpty() && !set.claims().isEmpty()) {
                findings.unread(Gap.Part.CLAIMS, set.language());
            }
            for (Numbered claim : claims.claims()) {
                if (!claim.isCancelled()) {
                    List<ClaimCitation> citations = citations(claim);
                    Set<String> told = new HashSet<>();
                    targets(claim, citations).forEach(target -> target(claim, target, told));
                    together(claim, citations);
                    onMultiple(claim, citations);
                }
            }
        }

        private List<ClaimCitation> citations(Numbered claim) {
            Optional<TextLanguage> language = set.language().known();
            return language.isEmpty() ? List.of() : ClaimWording.citations(claim.text(), language.get(), claim.first());
        }

        private List<Target> targets(Numbered claim, List<ClaimCitation> citations) {
            List<Target> targets = new ArrayList<>();
            for (ClaimReference reference : claim.claim().references()) {
                for (String id : reference.ids()) {
                    OptionalInt number = claims.numberOf(id);
                    if (number.isPresent()) {
                        targets.add(new Target(
                                number.getAsInt(), reference.location(), reference.element() + " " + reference.text()));
                    }
                }
            }
            if (targets.isEmpty()) {
                for (ClaimCitation citation : citations) {
                    citation.numbers()
                            .forEach(number ->
                                    targets.add(new Target(number, claim.claim().location(), citation.words())));
                }
            }
            return targets;
        }

        /** Once for each code and words: a range of which nothing is there is one fault. */
        private void target(Numbered claim, Target target, Set<String> told) {
            ProfileCode code = null;
            if (claims.find(target.number()).isEmpty()) {
                code = ProfileCode.MISSING_CLAIM;
            } else if (target.number() >= claim.first()) {
                code = ProfileCode.LATER_CLAIM;
            }
            if (code != null && told.add(code.id() + target.words())) {
                findings.add(code, target.location(), claim.shown(), Integer.toString(target.number()), target.words());
            }
        }

        private void together(Numbered claim, List<ClaimCitation> citations) {
            for (ClaimCitation citation : citations) {
                if (citation.together()) {
                    findings.add(
                            ProfileCode.CLAIMS_TOGETHER, claim.claim().location(), claim.shown(), citation.words());
                }
            }
        }

        /** One finding for a claim and another, however often it says so. */
        private void onMultiple(Numbered claim, List<ClaimCitation> citations) {
            Set<Integer> told = new HashSet<>();
            for (ClaimCitation citation : citations) {
                if (!citation.isMultiple()) {
                    continue;
                }
                multiple.add(claim.first());
                for (int number : citation.numbers()) {
                    if (number < claim.first() && multiple.contains(number) && told.add(number)) {
                        findings.add(
                                ProfileCode.MULTIPLE_ON_MULTIPLE,
                                claim.claim().location(),
                                claim.shown(),
                                Integer.toString(number),
                                citation.words());
                        break;
                    }
                }
            }
        }
    }
}
