package org.st96toolkit.docx.testing;

import java.util.List;
import java.util.stream.Stream;

/**
 * An application.
 *
 * @param code the language that is found
 * @param lines its lines: a heading and text in turn, for each of the sections
 * @param reference how the second claim refers to the first
 * @param figure how the drawing is referred to
 */
public record LanguageSample(String code, List<String> lines, String reference, String figure) {

    @Override
    public String toString() {
        return code + " " + lines.get(0);
    }

    /** One in each of eight languages, and of Chinese both of the mainland and of Taiwan. */
    public static Stream<LanguageSample> all() {
        return Stream.of(
                new LanguageSample(
                        "en",
                        List.of(
                                "Title of the Invention", "Lid",
                                "Technical Field", "The invention is about lids.",
                                "Background Art", "Lids fall off.",
                                "Summary of Invention", "This one stays.",
                                "Brief Description of Drawings", "FIG. 1 shows a lid.",
                                "Description of Embodiments", "The rim (2) is of cork.",
                                "Claims", "1. A lid.|2. The lid according to claim 1, of cork.",
                                "Abstract", "A lid has a rim."),
                        "claim 1",
                        "FIG. 1"),
                new LanguageSample(
                        "fr",
                        List.of(
                                "Titre de l\u2019invention", "Couvercle",
                                "Domaine technique", "L'invention concerne les couvercles.",
                                "\u00C9tat de la technique", "Les couvercles tombent.",
                                "R\u00E9sum\u00E9 de l'invention", "Celui-ci tient.",
                                "Br\u00E8ve description des dessins", "La figure 1 montre un couvercle.",
                                "Description des modes de r\u00E9alisation", "Le bord est en li\u00E8ge.",
                                "Revendications", "1. Couvercle.|2. Couvercle selon la revendication 1, en li\u00E8ge.",
                                "Abr\u00E9g\u00E9", "Un couvercle a un bord."),
                        "revendication 1",
                        "figure 1"),
                new LanguageSample(
                        "de",
                        List.of(
                                "Bezeichnung der Erfindung", "Deckel",
                                "Technisches Gebiet", "Die Erfindung betrifft Deckel.",
                                "Stand der Technik", "Deckel fallen herunter.",
                                "Darstellung der Erfindung", "Dieser bleibt.",
                                "Kurze Beschreibung der Zeichnungen", "Fig. 1 zeigt einen Deckel.",
                                "Beschreibung der Ausf\u00FChrungsformen", "Der Rand ist aus Kork.",
                                "Patentanspr\u00FCche", "1. Deckel.|2. Deckel nach Anspruch 1, aus Kork.",
                                "Zusammenfassung", "Ein Deckel hat einen Rand."),
                        "Anspruch 1",
                        "Fig. 1"),
                new LanguageSample(
                        "es",
                        List.of(
                                "T\u00EDtulo de la invenci\u00F3n", "Tapa",
                                "Campo t\u00E9cnico", "La invenci\u00F3n trata de tapas.",
                                "Antecedentes", "Las tapas se caen.",
                                "Resumen de la invenci\u00F3n", "Esta queda.",
                                "Breve descripci\u00F3n de los dibujos", "La figura 1 muestra una tapa.",
                                "Descripci\u00F3n de las realizaciones", "El borde es de corcho.",
                                "Reivindicaciones", "1. Tapa.|2. Tapa seg\u00FAn la reivindicaci\u00F3n 1, de corcho.",
                                "Resumen", "Una tapa tiene un borde."),
                        "reivindicaci\u00F3n 1",
                        "figura 1"),
                new LanguageSample(
                        "ja",
                        List.of(
                                "\u3010\u767A\u660E\u306E\u540D\u79F0\u3011", "\u84CB",
                                "\u3010\u6280\u8853\u5206\u91CE\u3011",
                                        "\u672C\u767A\u660E\u306F\u84CB\u306B\u95A2\u3059\u308B\u3002",
                                "\u3010\u80CC\u666F\u6280\u8853\u3011", "\u84CB\u306F\u843D\u3061\u308B\u3002",
                                "\u3010\u767A\u660E\u306E\u6982\u8981\u3011",
                                        "\u3053\u306E\u84CB\u306F\u843D\u3061\u306A\u3044\u3002",
                                "\u3010\u56F3\u9762\u306E\u7C21\u5358\u306A\u8AAC\u660E\u3011",
                                        "\u56F3\uFF11\u306F\u84CB\u3092\u793A\u3059\u3002",
                                "\u3010\u767A\u660E\u3092\u5B9F\u65BD\u3059\u308B\u305F\u3081\u306E\u5F62\u614B\u3011",
                                        "\u7E01\u306F\u30B3\u30EB\u30AF\u3067\u3042\u308B\u3002",
                                "\u3010\u7279\u8A31\u8ACB\u6C42\u306E\u7BC4\u56F2\u3011",
                                        "\u3010\u8ACB\u6C42\u9805\uFF11\u3011\u84CB\u3002|\u3010\u8ACB\u6C42\u9805\uFF12\u3011\u8ACB\u6C42\u9805\uFF11\u306B\u8A18\u8F09\u306E\u84CB\u3002",
                                "\u3010\u8981\u7D04\u66F8\u3011", "\u84CB\u306B\u306F\u7E01\u304C\u3042\u308B\u3002"),
                        "\u8ACB\u6C42\u9805\uFF11",
                        "\u56F3\uFF11"),
                new LanguageSample(
                        "ko",
                        List.of(
                                "\u3010\uBC1C\uBA85\uC758 \uBA85\uCE6D\u3011", "\uB69C\uAED1",
                                "\u3010\uAE30\uC220\uBD84\uC57C\u3011",
                                        "\uBCF8 \uBC1C\uBA85\uC740 \uB69C\uAED1\uC5D0 \uAD00\uD55C \uAC83\uC774\uB2E4.",
                                "\u3010\uBC30\uACBD\uAE30\uC220\u3011", "\uB69C\uAED1\uC740 \uB5A8\uC5B4\uC9C4\uB2E4.",
                                "\u3010\uBC1C\uBA85\uC758 \uB0B4\uC6A9\u3011", "\uC774\uAC83\uC740 \uB0A8\uB294\uB2E4.",
                                "\u3010\uB3C4\uBA74\uC758 \uAC04\uB2E8\uD55C \uC124\uBA85\u3011",
                                        "\uB3C4 1\uC740 \uB69C\uAED1\uC744 \uBCF4\uC778\uB2E4.",
                                "\u3010\uBC1C\uBA85\uC744 \uC2E4\uC2DC\uD558\uAE30 \uC704\uD55C \uAD6C\uCCB4\uC801\uC778 \uB0B4\uC6A9\u3011",
                                        "\uD14C\uB450\uB9AC\uB294 \uCF54\uB974\uD06C\uC774\uB2E4.",
                                "\u3010\uCCAD\uAD6C\uBC94\uC704\u3011",
                                        "\u3010\uCCAD\uAD6C\uD56D 1\u3011\uB69C\uAED1.|\u3010\uCCAD\uAD6C\uD56D 2\u3011\uC81C1\uD56D\uC5D0 \uC788\uC5B4\uC11C, \uCF54\uB974\uD06C\uC778 \uB69C\uAED1.",
                                "\u3010\uC694\uC57D\uC11C\u3011",
                                        "\uB69C\uAED1\uC740 \uD14C\uB450\uB9AC\uAC00 \uC788\uB2E4."),
                        "\uC81C1\uD56D",
                        "\uB3C4 1"),
                new LanguageSample(
                        "zh",
                        List.of(
                                "\u53D1\u660E\u540D\u79F0", "\u76D6",
                                "\u6280\u672F\u9886\u57DF", "\u672C\u53D1\u660E\u6D89\u53CA\u76D6\u3002",
                                "\u80CC\u666F\u6280\u672F", "\u76D6\u4F1A\u6389\u4E0B\u3002",
                                "\u53D1\u660E\u5185\u5BB9", "\u8FD9\u4E2A\u76D6\u4E0D\u4F1A\u3002",
                                "\u9644\u56FE\u8BF4\u660E", "\u56FE1\u793A\u51FA\u76D6\u3002",
                                "\u5177\u4F53\u5B9E\u65BD\u65B9\u5F0F", "\u8FB9\u4E3A\u8F6F\u6728\u3002",
                                "\u6743\u5229\u8981\u6C42\u4E66",
                                        "1. \u4E00\u79CD\u76D6\u3002|2. \u6839\u636E\u6743\u5229\u8981\u6C421\u6240\u8FF0\u7684\u76D6\u3002",
                                "\u8BF4\u660E\u4E66\u6458\u8981", "\u76D6\u6709\u8FB9\u3002"),
                        "\u6743\u5229\u8981\u6C421",
                        "\u56FE1"),
                new LanguageSample(
                        "zh",
                        List.of(
                                "\u767C\u660E\u540D\u7A31", "\u84CB",
                                "\u6280\u8853\u9818\u57DF", "\u672C\u767C\u660E\u6D89\u53CA\u84CB\u3002",
                                "\u5148\u524D\u6280\u8853", "\u84CB\u6703\u6389\u4E0B\u3002",
                                "\u767C\u660E\u5167\u5BB9", "\u9019\u500B\u84CB\u4E0D\u6703\u3002",
                                "\u5716\u5F0F\u7C21\u55AE\u8AAA\u660E", "\u57161\u793A\u51FA\u84CB\u3002",
                                "\u5BE6\u65BD\u65B9\u5F0F", "\u908A\u70BA\u8EDF\u6728\u3002",
                                "\u7533\u8ACB\u5C08\u5229\u7BC4\u570D",
                                        "1. \u4E00\u7A2E\u84CB\u3002|2. \u5982\u8ACB\u6C42\u98051\u6240\u8FF0\u4E4B\u84CB\u3002",
                                "\u6458\u8981", "\u84CB\u6709\u908A\u3002"),
                        "\u8ACB\u6C42\u98051",
                        "\u57161"));
    }
}
