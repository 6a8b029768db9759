# Viena cilvēka divas lietas, kas apvienotas un atkal nodalītas.

merge-same = Tā jau ir viena un tā pati lieta.
merge-away = Viena no abām lietām jau ir pievienota citai. Apvienojiet to, kurai tā pievienota.
merge-not-opened = Vienā no abām lietām vēl nav klienta datu.
merge-hidden = Vienā no abām lietām ir kreditori, kurus jūs nedrīkstat redzēt. Palūdziet kādam, kas drīkst redzēt visus.
merge-promise = Solījums, kas vēl ir spēkā, attiecas uz abu lietu parādiem. Atsauciet to vai vienojieties par katru lietu atsevišķi un tad nodaliet lietas.
merge-calling = Zvans šim klientam vēl nav pabeigts. Vispirms pierakstiet, kā tas beidzās.
merge-too-large = Abas lietas kopā ir pārāk lielas, lai tās apvienotu.
merge-not-merged = Šī lieta nav pievienota citai.
merge-within = Lieta, kurai šī ir pievienota, pati ir pievienota trešajai. Vispirms nodaliet tās abas.
merge-leased = Ar vienu no abām lietām šobrīd kāds strādā. Mēģiniet vēlreiz, kad darbs būs pabeigts.

command-merge-sure = Vai { $away } un { $into } ir viens un tas pats cilvēks? Pirmā lieta tiks pievienota otrajai; tās varēs atkal nodalīt. (j/n)
command-merged = Lieta { $away } tagad ir pievienota lietai { $into }.
command-parted = { $away } atkal ir atsevišķa lieta, nodalīta no { $from }.

merge-link = Tas pats cilvēks citā lietā?
merge-title = { $name }: tas pats cilvēks citā lietā
merge-back = Atpakaļ pie klienta
merge-merged = Šai lietai pievienotās lietas
merge-part = Atkal nodalīt
merge-part-hint = Lieta atgūst savus rēķinus. Kopš tā laika pierakstītais paliek pie tiem rēķiniem, uz kuriem tas attiecas.
merge-find = Atrodiet otru lietu pēc vārda, klienta vai tālruņa numura, atsauces vai rēķina numura
merge-many = Rādīti tikai pirmie atrastie ({ $count }). Ierakstiet mazliet vairāk.
merge-none = Neviens cits netika atrasts.
merge-compare = Abas lietas blakus
merge-stays = Šī lieta paliek
merge-goes = Šo pievieno tai
merge-same-value = (tas pats)
merge-unknown = nav zināms
merge-address = Adrese
merge-open = Neapmaksātie rēķini
merge-hint = Salīdziniet dzimšanas datumu, adresi un tālruni: ar vārdu vien nepietiek. Turpmāk tas būs viens klients ar vienu vēsturi un kopīgiem zvanu ierobežojumiem. Lietas varēs atkal nodalīt.
merge-do = Tas pats cilvēks: apvienot
merge-other = Cits cilvēks
merge-done = Abas lietas tagad ir apvienotas.
merge-parted = Lieta ir atkal nodalīta.
