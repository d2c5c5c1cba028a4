package org.st96toolkit.validation.profile;

import java.util.List;
import java.util.OptionalInt;
import org.st96toolkit.validation.body.Body;
import org.st96toolkit.validation.body.Body.ClaimReference;
import org.st96toolkit.validation.body.TextLanguage;

/** A marked reference to a claim says the number of the claim that it leads to. */
final class ClaimReferenceRule implements BodyRule {

    @Override
    public void check(Body body, Findings findings) {
        for (Body.ClaimSet set : body.claimSets()) {
            NumberedClaims claims = new NumberedClaims(set);
            TextLanguage language = set.language().known().orElse(TextLanguage.EN);
            for (Body.Claim claim : set.claims()) {
                claim.references().forEach(reference -> look(reference, claims, language, findings));
            }
        }
    }

    private static void look(
            ClaimReference reference, NumberedClaims claims, TextLanguage language, Findings findings) {
        List<Integer> said = ClaimWording.numbers(reference.text(), language);
        if (said.isEmpty()) {
            return; // such as "any of the preceding claims"
        }
        for (String id : reference.ids()) {
            OptionalInt leads = claims.numberOf(id);
            if (leads.isPresent() && !said.contains(leads.getAsInt())) {
                findings.add(
                        ProfileCode.REFERENCE_SAYS_ANOTHER,
                        reference.location(),
                        reference.text(),
                        Integer.toString(leads.getAsInt()));
            }
        }
    }
}
