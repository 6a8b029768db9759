# Viena cilvēka divas lietas, kas apvienotas un atkal nodalītas.

merge-same = Tā jau ir viena un tā pati lieta.
merge-away = Viena no abām lietām jau ir pievienota citai. Apvienojiet to citu.
merge-not-opened = Vienā no abām lietām vēl nav klienta datu.
merge-hidden = Vienā no abām lietām ir kreditori, kurus jūs nedrīkstat redzēt. Lūdziet kādam, kas drīkst redzēt visus.
merge-promise = Vēl spēkā esošs solījums attiecas uz abu lietu parādiem. Atsauciet to vai vienojieties par katru atsevišķi, un tad nodaliet lietas.
merge-calling = Zvans šim klientam vēl nav pabeigts. Vispirms pierakstiet, kā tas beidzās.
merge-too-large = Abas lietas kopā ir pārāk lielas, lai tās apvienotu.
merge-not-merged = Šī lieta nav pievienota citai.
merge-within = Lieta, kurai šī ir pievienota, pati ir pievienota trešajai. Vispirms nodaliet tās abas.
merge-leased = Ar vienu no abām lietām šobrīd kāds strādā. Mēģiniet vēlreiz, kad darbs būs pabeigts.

command-merge-sure = Vai { $away } un { $into } ir viens un tas pats cilvēks? Pirmā lieta tiks pievienota otrajai; tās varēs atkal nodalīt. (j/n)
command-merged = { $away } tagad ir pievienots lietai { $into }.
command-parted = { $away } atkal ir atsevišķa lieta, nodalīta no { $from }.
