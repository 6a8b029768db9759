### Pieteikšanās.

sign-in-title = Pieteikšanās
sign-in-login = Lietotājvārds
sign-in-password = Parole
sign-in-submit = Pieteikties
sign-in-language = Lapu valoda

sign-in-wrong = Nepareizs lietotājvārds vai parole.
sign-in-wait =
    Pārāk daudz mēģinājumu. Lūdzu, pagaidiet { $seconds ->
        [zero] { $seconds } sekundes
        [one] { $seconds } sekundi
       *[other] { $seconds } sekundes
    } un mēģiniet vēlreiz.
sign-in-ended = Ilgāku laiku nekas nenotika, tāpēc jums jāpiesakās vēlreiz.
sign-in-signed-out = Jūs izgājāt no sistēmas.

sign-in-new-title = Izvēlieties savu paroli
sign-in-new-lead = Administrators jums iedeva vienreizēju paroli. Tagad izvēlieties savu.
sign-in-new-password = Jaunā parole
sign-in-new-again = Jaunā parole vēlreiz
sign-in-new-hint = Vismaz { $count } rakstzīmes. Vairākus vārdus ir vieglāk atcerēties un grūtāk uzminēt.
sign-in-new-differ = Abas paroles nav vienādas.
sign-in-new-short = Šī parole ir par īsu. Vajadzīgas vismaz { $count } rakstzīmes.
sign-in-new-same = Lūdzu, izvēlieties citu paroli, nevis to, kuru jums iedeva.
sign-in-new-submit = Saglabāt paroli un turpināt

sign-in-first-title = Pirmais administrators
sign-in-first-lead = Šī ir jauna darbvieta. Tas, kurš piesakās pirmais, pārvaldīs lietotājus.

sign-in-demo-title = Šī ir izmēģinājuma darbvieta
sign-in-demo-lead = Klienti ir izdomāti, un nevienam nevar piezvanīt. Piesakieties kā viens no šiem lietotājiem:

password-current = Pašreizējā parole
password-current-wrong = Tā nav jūsu pašreizējā parole.
password-saved = Jūsu jaunā parole ir saglabāta.
first-code = Kods
first-code-hint = Tas parādījās tur, kur palaida Auricle.
first-code-wrong = Tas nav kods, kas parādījās, palaižot Auricle.
first-submit = Izveidot pirmo administratoru
