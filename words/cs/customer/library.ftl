### Zásoba námitek. objection-KEY: co zákazník říká, jeho slovy.
### objection-KEY-find: co operátor napíše, aby ji našel. answer-KEY-1, -2, -3: promyšlené odpovědi, které
### se liší druhem; operátor je říká nahlas a každá vede zpátky k cíli rozhovoru.
###
### Některé námitky zazní dřív, než je jasné, kdo mluví. V těchto odpovědích není o dluhu ani slovo:
### what-is-it-about, could-be-fraud, where-from-number, no-time, at-work, not-here, other-language,
### decider-away, bereaved.

## Platba je na cestě

objection-on-its-way = Peníze už jsou na cestě.
objection-on-its-way-find = už je to odeslané, včera to odešlo, platba odešla, mělo by to tam brzy být, banka to zpracovává, ráno zaplaceno
answer-on-its-way-1 = Děkuji, to je dobrá zpráva. Kdy platba odešla, kolik to bylo, z jaké banky nebo účtu a s jakým variabilním symbolem? Ptám se jen proto, abychom ji našli a nikdo vám nevolal zbytečně.
answer-on-its-way-2 = Zapíšu si částku a den a platbu dohledáme. Pokud už dorazila, volat kvůli ní nebudeme. Pokud ji nenajdeme, zavolám vám. Který den se vám hodí?
answer-on-its-way-3 = Možná ještě čeká v bankovní aplikaci. Chcete se podívat? Počkám na telefonu. Pokud neodešla, můžete ji poslat teď, nebo vybrat jiný den.

objection-already-paid = To už je zaplacené.
objection-already-paid-find = zaplaceno, dávno vyřízené, mám doklad, mám ústřižek, placeno hotově, podívejte se na účet, minulý týden
answer-already-paid-1 = Děkuji, tak tu platbu společně najdeme. Který den to bylo, kolik a s jakým číslem faktury nebo variabilním symbolem? Ptám se jen proto, abychom ji našli.
answer-already-paid-2 = Pokud máte doklad nebo potvrzení, pošlete mi ho a já ho nechám prověřit. Pošlete ho { $when }? Pak vám zavolám s odpovědí.

objection-paid-to-client = Mám to zaplacené přímo u té firmy.
objection-paid-to-client-find = placeno v obchodě, placeno na pokladně, peníze už mají, hotově technikovi, hotově řemeslníkovi, placeno prodejci
answer-paid-to-client-1 = To se počítá úplně stejně. Možná se k nám ta zpráva ještě nedostala. Který den to bylo a kolik?
answer-paid-to-client-2 = Zeptám se jich, jestli peníze přišly, nebo mi pošlete doklad, jak je to pro vás jednodušší. Pak vám zavolám s odpovědí. Který den se vám hodí?

## Chybějí peníze

objection-cash-short = Teď na to nemám.
objection-cash-short-find = nemám peníze, teď nemám z čeho, těžký měsíc, prázdný účet, nemůžu zaplatit všechno, jsem na nule, jsem švorc
answer-cash-short-1 = Děkuji, že to říkáte otevřeně. Jakou část můžete zaplatit dnes, aby vám pak nic nechybělo? Zbytek rozdělíme na splátky, které zvládnete.
answer-cash-short-2 = Čím to je a jak dlouho to podle vás potrvá? Pak uvidíme, jestli je lepší menší částka, pozdější den, nebo pauza.

objection-wages-first = Zaplatím, až mi přijde výplata.
objection-wages-first-find = den výplaty, čekám na výplatu, konec měsíce, až dostanu peníze, důchod ještě nepřišel, dávky ještě nepřišly
answer-wages-first-1 = To je jasná odpověď, děkuji. Který den vám výplata chodí? Platbu domluvíme hned na dny potom a do té doby se už ptát nebudu.
answer-wages-first-2 = Můžeme to i rozdělit: část z téhle výplaty a část z příští. Při jaké částce vám zůstane dost na celý měsíc?

objection-lost-work = Jsem bez práce.
objection-lost-work-find = nezaměstnanost, úřad práce, výpověď, propouštění, vyhazov, bez příjmu, firma skončila, hledám práci
answer-lost-work-1 = To mě mrzí a děkuji, že mi to říkáte. Z čeho teď žijete: z podpory, z úspor, pomáhá vám někdo? Pak uvidíme, co se vůbec dá dělat.
answer-lost-work-2 = Celou částku teď shánět nemusíte. Můžeme se domluvit na pauze nebo na velmi malé částce, dokud nebudete vědět víc. Který den vám můžu zavolat?
answer-lost-work-3 = Pro lidi, kterým klesl příjem, je tu bezplatná a nezávislá dluhová poradna. Všechno s vámi projdou. Mám vám hned poslat adresu a zavoláme si, až se tam poradíte?

objection-only-a-little = Můžu platit jen po troškách.
objection-only-a-little-find = dvě stovky měsíčně, deset eur měsíčně, po malých částkách, každý měsíc něco, víc dát nemůžu, splátky, splácet
answer-only-a-little-1 = Malá částka, kterou dodržíte, je dobrý plán. Kolik měsíčně určitě zvládnete a který den?
answer-only-a-little-2 = Než se domluvíme: kolik vám ten měsíc zůstane, když zaplatíte bydlení, jídlo a topení? Kdyby vám ta částka doma chyběla, zmenšíme ji, nebo počkáme.

objection-nothing-left = Po zaplacení nájmu a jídla mi nic nezbude.
objection-nothing-left-find = na konci měsíce nula, nevycházím, nejdřív nájem, nemám na jídlo, žiju z dávek, vyúčtování za topení
answer-nothing-left-1 = Tak dnes žádnou platbu domlouvat nebudeme. Navrhuji pauzu do dne, který vybereme spolu. Který den vám dává smysl?
answer-nothing-left-2 = Je tu bezplatná a nezávislá dluhová poradna, která s vámi projde příjmy a výdaje. K nám nepatří. Mám vám poslat adresu a zavoláme si, až se tam poradíte?

## Chybí faktura nebo podklady

objection-no-invoice = Žádná faktura mi nepřišla.
objection-no-invoice-find = poštou nic nepřišlo, žádný dopis, slyším o tom poprvé, nic jste neposlali, žádný e-mail, možná ve spamu
answer-no-invoice-1 = Tak vám ji posílám hned teď, během hovoru. Kam ji mám poslat? Pokud v ní bude všechno v pořádku, zaplatíte ji ještě dnes, až ji budete mít před sebou?
answer-no-invoice-2 = Mrzí mě, že k vám nedošla. Na jakou adresu měla přijít? Nejdřív ji opravíme a pak tam pošleme kopii.

objection-invoice-lost = Tu fakturu už nemůžu najít.
objection-invoice-lost-find = ztracený dopis, vyhozená faktura, nemám číslo účtu, potřebuji kopii, neznám variabilní symbol, nevím kam platit
answer-invoice-lost-1 = Můžu vám hned poslat kopii, nebo vám přečíst částku, číslo účtu a variabilní symbol. Co je pro vás lepší? A který den ji zaplatíte?
answer-invoice-lost-2 = Nechme teď papír stranou: byla ta faktura v pořádku, jak si ji pamatujete? Jestli v ní něco nesedělo, řekněte mi to a podíváme se nejdřív na to.

objection-old-address = Bydlím už jinde, všechno chodilo na starou adresu.
objection-old-address-find = nový byt, stěhování, pošta nepřeposílá, stará adresa, pobyt v cizině, dopisy chodily jinam
answer-old-address-1 = To se stane snadno. Jaká je vaše nová adresa? Všechno vám tam pošlu, nebo hned e-mailem, a pak vybereme den platby.
answer-old-address-2 = Odkdy tam bydlíte? Pokud se kvůli zpoždění něco přidalo, zeptám se, jestli se to dá odpustit, když k vám dopisy nedošly.

objection-what-for = Nevím, za co to je.
objection-what-for-find = za co to má být, jaká faktura, nepamatuji si, tu firmu neznám, jaká smlouva, nic mi to neříká, co je to za nákup
answer-what-for-1 = Dobře, že se ptáte. Přečtu vám z faktury, za co je a ze kterého je dne. Pak mi řekněte, jestli si vzpomínáte.
answer-what-for-2 = Pošlu vám teď kopii, ať se na ni můžete v klidu podívat. Dáte mi { $when } vědět, jestli je v pořádku?

## Něco je špatně

objection-goods-faulty = Přišlo mi to vadné.
objection-goods-faulty-find = rozbité, špatná kvalita, nefungovalo to, reklamace, vráceno zpátky, nikdy to nedorazilo, špatná služba, odfláknutá práce
answer-goods-faulty-1 = Děkuji, že mi to říkáte. Co bylo špatně a kdy se to ukázalo? Zapíšu to vašimi slovy a předám dál. Dokud nedostanete odpověď, nikdo vám kvůli téhle faktuře volat nebude.
answer-goods-faulty-2 = Mám to zapsané a prověří se to, ať se teď domluvíme jakkoli. Bylo něco z toho v pořádku? Jestli chcete, můžete zaplatit tuhle část a zbytek počká na odpověď.

objection-amount-wrong = Ta částka nesedí.
objection-amount-wrong-find = je to moc, špatně spočítané, účtováno dvakrát, špatná cena, špatný odečet, nezapočítaná platba
answer-amount-wrong-1 = Kolik by to podle vás mělo být? Projdeme to fakturu po faktuře a uvidíme, v čem se to liší.
answer-amount-wrong-2 = Zapíšu, s čím nesouhlasíte, a prověří se to. Je tam část, se kterou souhlasíte? Pro tu můžeme vybrat den a zbytek počká na odpověď.

objection-not-mine = To není moje objednávka.
objection-not-mine-find = není to moje faktura, nic nemám podepsané, zneužité jméno, stejné jméno, krádež identity, jiný člověk, to nejsem já
answer-not-mine-1 = Pak se to musí prověřit. Dokud nedostanete odpověď, nikdo vám kvůli tomu volat nebude. Co o tom víte? Mohl někdo použít vaše jméno?
answer-not-mine-2 = Pošlu vám, co tu máme: objednávku a fakturu. V klidu si je prosím projděte. Dáte mi { $when } vědět, co v nich nesedí?

objection-contract-cancelled = Tu smlouvu mám dávno zrušenou.
objection-contract-cancelled-find = výpověď smlouvy, už u nich nejsem, ukončené předplatné, vrácené zařízení, změna dodavatele, odstoupení od smlouvy
answer-contract-cancelled-1 = Kdy to bylo a jak: dopisem, e-mailem, nebo po telefonu? Zapíšu to a nechám prověřit. Dokud nedostanete odpověď, nikdo vám kvůli tomu volat nebude.
answer-contract-cancelled-2 = Pokud máte výpověď nebo její potvrzení, pošlete mi to a já to předám dál. Pošlete to { $when }?

objection-fees-too-high = Fakturu zaplatím, ale ty poplatky ne.
objection-fees-too-high-find = vysoký úrok, úrok z prodlení, poplatek za upomínku, náklady navíc, náklady na vymáhání, jen původní částku, pokuta, penále
answer-fees-too-high-1 = Děkuji, tak můžeme vyřešit samotnou fakturu. Který den ji zaplatíte? Zeptám se, jestli se poplatky dají odpustit, a zavolám vám s odpovědí.
answer-fees-too-high-2 = Máte právo vědět, za co která položka je. Projdeme to: co je faktura, co se přidalo a proč. Pokud s něčím nebudete souhlasit, zapíšu to a prověří se to.

objection-complaint-unanswered = Mám podanou stížnost a nikdo mi neodpověděl.
objection-complaint-unanswered-find = dlouho bez odpovědi, reklamace bez odpovědi, zákaznická linka nic nedělá, čekám na odpověď, stížnost se řeší, nereagují, ignorují mě
answer-complaint-unanswered-1 = To mě mrzí, na odpověď máte nárok. Hned teď to zapíšu, všechno ostatní počká. O co šlo a kdy stížnost odešla?
answer-complaint-unanswered-2 = Vaše stížnost je teď zapsaná, a dokud nedostanete odpověď, nikdo vám kvůli té faktuře volat nebude. Je ještě něco jiného, co chcete vyřešit dnes, nebo si zavoláme až po odpovědi?

## Platí nebo rozhoduje někdo jiný

objection-partner-decides = O peníze se u nás stará partner.
objection-partner-decides-find = zeptejte se manželky, zeptejte se manžela, to není moje věc, účty platí žena, účty platí muž, musím se zeptat doma, platí to rodiče
answer-partner-decides-1 = To je v pořádku. Chcete, abychom si o tom promluvili všichni tři? Který den a v kolik hodin jste doma oba?
answer-partner-decides-2 = S partnerem můžu mluvit, jen když s tím souhlasíte, a pak si to zapíšu. Nebo si o tom nejdřív promluvte doma. Zavoláte mi { $when }?

objection-former-partner = To má platit můj bývalý partner.
objection-former-partner-find = bývalý manžel, bývalá manželka, můj ex, moje ex, to nebyl můj dluh, jsme rozvedení, soud rozhodl, jen spolupodpis
answer-former-partner-1 = Chápu, že je to nepříjemné. Na koho je smlouva napsaná a je někde písemně, kdo to má platit?
answer-former-partner-2 = Co jste si domluvili mezi sebou, nemusí platit pro tu firmu: pokud jste smlouvu podepsali oba, může chtít peníze po obou. Zdarma vám s tím poradí v poradně. Pošlete mi, co máte písemně, a nechám to prověřit. Pošlete to { $when }?

objection-insurance-pays = To zaplatí pojišťovna.
objection-insurance-pays-find = pojistka, pojistná událost, škodní událost, zaplatí to úřad, sociálka, platí zaměstnavatel, zdravotní pojišťovna
answer-insurance-pays-1 = Dobře. Která pojišťovna to je a co vám řekla: kolik zaplatí a do kdy? Ptám se, abychom věděli, kdy peníze čekat.
answer-insurance-pays-2 = Dokud nezaplatí, zůstává faktura na vaše jméno. Pokud potřebují víc času, můžeme se domluvit na pozdějším dni. Který je reálný? A dáte mi vědět, kdyby to odmítli?

## Teď ne

objection-no-time = Teď nemám čas.
objection-no-time-find = spěchám, nehodí se mi to, nevhodná chvíle, mám jednání, jsem na poradě, jsem na cestě, jen rychle
answer-no-time-1 = Jistě. Který den a v kolik hodin se to hodí víc? Zavolám vám.
answer-no-time-2 = Tak vás nebudu zdržovat. Jestli chcete raději zavolat vy nám, je to také v pořádku. Zavoláte { $when }?

objection-at-work = Jsem v práci, nemůžu mluvit.
objection-at-work-find = kolegové to slyší, řídím, mám směnu, je tu šéf, nejsem doma, jsou tu lidi
answer-at-work-1 = Rozumím, teď nic řešit nebudeme. Kdy můžete mluvit v klidu a na jakém čísle?
answer-at-work-2 = Místo hovoru si můžete zvolit i e-mail nebo dopis. Co je pro vás lepší?

objection-next-month = Zavolejte mi příští měsíc.
objection-next-month-find = později, tenhle měsíc ne, po svátcích, po dovolené, za pár týdnů, po novém roce, zkuste to jindy
answer-next-month-1 = Klidně vám zavolám v den, který vám vyhovuje. Co bude příští měsíc jinak?
answer-next-month-2 = Můžeme si hned zapsat obojí: tenhle měsíc malou část, jestli vám nebude chybět, a zbytek na některý den příští měsíc. Jaké částky a které dny by to byly?

objection-think-it-over = Musím si to rozmyslet.
objection-think-it-over-find = teď se nerozhodnu, potřebuji čas, vyspím se na to, musím to spočítat, ještě nevím
answer-think-it-over-1 = Určitě, má to být něco, co můžete dodržet. Kolik času potřebujete? Zavoláte mi { $when }?
answer-think-it-over-2 = Co k tomu ještě potřebujete vědět? Třeba vám to můžu říct hned, nebo poslat.

## Důvěra a soukromí

objection-could-be-fraud = Jak mám vědět, že to není podvod?
objection-could-be-fraud-find = podvodníci, nevěřím vám, kdo jste doopravdy, to může říct každý, falešný hovor, prokažte se
answer-could-be-fraud-1 = Je dobře, že si dáváte pozor. Teď mi prosím nic neříkejte. Najděte si, jaké telefonní číslo má { $house }, zavolejte tam a řekněte moje jméno: { $caller }.
answer-could-be-fraud-2 = Můžu vám také nejdřív napsat a vy si to v klidu přečtete. Číslo v dopise si porovnejte s tím, které najdete vy. Zavoláte nám { $when }?

objection-what-is-it-about = Nejdřív mi řekněte, o co jde.
objection-what-is-it-about-find = proč voláte, co chcete, datum narození vám neřeknu, řekněte to první, čeho se to týká
answer-what-is-it-about-1 = Chci vám to říct, ale jenom vám, a zatím nevím jistě, že jste to vy. S datem narození nebo adresou si to ověřím a hned vám to řeknu.
answer-what-is-it-about-2 = Pokud to po telefonu říkat nechcete, chápu to. Můžete si najít naše číslo a zavolat nám, nebo vám napíšeme. Co je pro vás lepší?

objection-where-from-number = Odkud máte moje číslo?
objection-where-from-number-find = kdo vám dal moje číslo, moje údaje, soukromí, ochrana osobních údajů, GDPR, soukromé číslo, kde jste mě našli
answer-where-from-number-1 = Máte právo to vědět. Jakmile si ověřím, že jste to vy, podívám se a řeknu vám, odkud ho máme.
answer-where-from-number-2 = Pokud nechcete, abychom volali na tohle číslo, řekněte mi to a já si to poznamenám. Jak se vám máme ozvat jinak?

objection-only-with-client = Budu mluvit jen přímo s tou firmou.
objection-only-with-client-find = neznám vás, s vámi smlouvu nemám, inkasní agentura, vymahači, vyřídím si to s nimi, třetí strana
answer-only-with-client-1 = Rozumím. Požádali nás, abychom s vámi mluvili, takže co si domluvíme, platí i pro ně. Co jim chcete říct?
answer-only-with-client-2 = Jestli chcete, zavolejte nejdřív jim a zeptejte se, jestli vám opravdu mám volat. Zavoláte jim { $when }? Pak si promluvíme my.

## Víc věřitelů

objection-many-creditors = Dlužím i spoustě dalších.
objection-many-creditors-find = dluhy všude, víc půjček, exekuce, exekutor, vymahači, až po uši v dluzích, kreditky
answer-many-creditors-1 = Děkuji, že mi to říkáte, to se neříká snadno. Kolik jich zhruba je a kolik vám každý měsíc zůstane na živobytí?
answer-many-creditors-2 = V bezplatné a nezávislé dluhové poradně se podívají na všechno dohromady a můžou jednat i s ostatními. Mám vám poslat adresu? Než se tam poradíte, můžeme se domluvit na pauze. Který den si zase zavoláme?

objection-others-first = Nejdřív musím zaplatit jiným.
objection-others-first-find = nejdřív půjčka, dlužím nájem, tlačí na mě jiní, musíte počkat, finanční úřad, nejdřív elektřina, hypotéka
answer-others-first-1 = Bydlení, energie a jídlo mají přednost a tak je to správně. Zůstane vám pak něco i na tohle? A který den by to šlo?
answer-others-first-2 = Tak vyberme den až po tom nejnutnějším. Zapíšu si ho a pak vám zavolám. Který den to bude?

objection-lost-overview = Už v tom nemám přehled.
objection-lost-overview-find = neotvírám obálky, hromada papírů, nevím komu dlužím, moc dopisů, zmatek, chaos, nevím kde začít
answer-lost-overview-1 = Tak začneme tím, co vidím já. Pošlu vám jeden seznam všeho, co u nás zbývá zaplatit, s částkami a daty, a projdeme ho spolu. Máte pár minut?
answer-lost-overview-2 = V bezplatné a nezávislé dluhové poradně s vámi všechny dopisy roztřídí a udělají jeden plán. Mám vám teď poslat adresu? Který den si potom zavoláme?

## Zdraví a rodina

objection-ill = Nejsem na tom zdravotně dobře.
objection-ill-find = nemoc, nemocnice, operace, neschopenka, nemocenská, doktor, léčba, úraz, marodím
answer-ill-1 = To je mi líto. Teď o tom mluvit nemusíme. Můžu navrhnout pauzu. Do kterého dne?
answer-ill-2 = Stačí, když mi řeknete jen to, co chcete. Změnil se vám příjem? A víte, na jak dlouho? Pak najdeme něco, co zvládnete.

objection-bereaved = Člověk, kterého hledáte, zemřel.
objection-bereaved-find = umřel, umřela, už nežije, manžel zemřel, maminka už není mezi námi, pohřeb, úmrtí
answer-bereaved-1 = Upřímnou soustrast. Na tohle jméno už volat nebudeme. Dnes se nemusí nic řešit.
answer-bereaved-2 = Později nám může napsat ten, kdo se stará o pozůstalost. Vy teď nemusíte dělat nic. Mám vám poslat naši adresu?

objection-separation = Zrovna se rozvádím.
objection-separation-find = rozvod, rozchod, manžel odešel, žena se odstěhovala, péče o děti, s dětmi na všechno, dělíme majetek
answer-separation-1 = Chápu, že je to těžké období. Co se pro vás změnilo, pokud jde o peníze?
answer-separation-2 = S větší částí můžeme počkat, než se to vyřeší. Co by vám do té doby vyhovovalo víc: malá částka, nebo pauza do určitého dne?

objection-cannot-go-on = Já už takhle dál nemůžu.
objection-cannot-go-on-find = nechce se mi žít, je toho na mě moc, nevidím východisko, jsem na konci sil, chci to skončit, sebevražda
answer-cannot-go-on-1 = Děkuji, že mi to říkáte. Na penězích teď nezáleží. Jste v tuhle chvíli v bezpečí? Je někdo s vámi?
answer-cannot-go-on-2 = Ať je dnes prosím někdo s vámi. Zavolejte někomu blízkému, svému lékaři nebo na krizovou linku. Pokud jste v nebezpečí, zavolejte hned 112. Kvůli platbě vám teď nikdo volat nebude.

## Firma

objection-cash-flow = Momentálně nám to cash flow nedovolí.
objection-cash-flow-find = firma nemá peníze, likvidita, čekáme na úvěr, sezónní provoz, prázdný účet, příští kvartál, příští čtvrtletí
answer-cash-flow-1 = Děkuji za jasnou odpověď. Kdy čekáte další větší platbu a jakou část z ní můžete zaplatit? Podle toho určíme den.
answer-cash-flow-2 = Můžeme to rozdělit: jednu část teď a zbytek v termínech, které vám sednou. Jaké částky jsou pro vás jisté?

objection-not-approved = Faktura ještě není schválená.
objection-not-approved-find = chybí číslo objednávky, nikdo ji nepodepsal, dodací list, účtárna, ještě se kontroluje, schvalování, interní proces
answer-not-approved-1 = Kdo ji schvaluje a co k tomu ještě chybí: číslo objednávky, dodací list, kopie? Hned to pošlu.
answer-not-approved-2 = Můžu to i vysvětlit přímo tomu, kdo ji schvaluje, když mě přepojíte. Nebo mi dáte { $when } vědět, že je schválená a kdy se zaplatí?

objection-own-customers-late = Nám taky zákazníci platí pozdě.
objection-own-customers-late-find = čekáme na peníze, nikdo nám neplatí, odběratel nezaplatil, až zaplatí nám, velká neuhrazená faktura, druhotná platební neschopnost
answer-own-customers-late-1 = Chápu, že je to nepříjemné. Jaké platby čekáte a do kdy, pokud to víte?
answer-own-customers-late-2 = Tak domluvme část, která na nich nezávisí, a zbytek na dny, kdy peníze čekáte. Kolik můžete zaplatit v každém případě?

objection-insolvency-near = Možná budeme muset do insolvence.
objection-insolvency-near-find = bankrot, konkurz, zavíráme firmu, reorganizace, insolvenční správce, už to nezachráníme, likvidace
answer-insolvency-near-1 = Děkuji, že to říkáte tak otevřeně. Jak to teď vypadá: máte nějakého poradce a je už podaný návrh u soudu?
answer-insolvency-near-2 = Tak mi dnes prosím nic neslibujte. Až bude řízení zahájené, budeme jednat se správcem a vám už kvůli tomu volat nebudeme. Který den budete vědět víc?

objection-payment-run = Platíme jen v určité dny.
objection-payment-run-find = platební dny, hromadné platby, dvakrát měsíčně, patnáctého, systém platí automaticky, příští platební termín
answer-payment-run-1 = Dobře, že to vím. Který den je ten nejbližší a je tahle faktura už na seznamu?
answer-payment-run-2 = Řekněte mi, co ještě potřebujete, aby šla s příštími platbami, a já to hned pošlu. Potvrdíte mi to { $when }?

objection-decider-away = Ten, kdo o tom rozhoduje, tu není.
objection-decider-away-find = šéf tu není, je na dovolené, účetní tu dnes není, jednatel je pryč, o tom nerozhoduji, jen majitel
answer-decider-away-1 = Kdo to je a kdy bude zpátky? Zavolám v době, kdy se to bude hodit.
answer-decider-away-2 = Vyřídíte prosím vzkaz? Volá { $caller }, { $house }, a prosí o zavolání. Ozve se nám někdo { $when }, nebo to mám zkusit znovu já?

## Zákon a následky

objection-too-old = To už je přece promlčené.
objection-too-old-find = promlčení, promlčecí lhůta, to je hrozně staré, před mnoha lety, už to neplatí, to už chtít nemůžete
answer-too-old-1 = Možná máte pravdu. Než po vás budu něco chtít, nechám to prověřit. Ze kterého je to podle vás roku a kdy od vás naposledy odešla platba nebo dopis?
answer-too-old-2 = Pokud lhůta uplynula, nikdo vás k zaplacení nutit nemůže a já na vás tlačit nebudu. Když zaplatíte nebo slíbíte zaplatit, může to změnit vaše práva, proto se můžete nejdřív zdarma poradit. Který den si potom zavoláme?

objection-my-lawyer = Obraťte se na mého právníka.
objection-my-lawyer-find = advokát, advokátka, právník, právní pomoc, zastupuje mě, plná moc, dluhový poradce
answer-my-lawyer-1 = Dobře. Jaké je jméno a kontakt? Pak už budeme mluvit s vaším právníkem, ne s vámi.
answer-my-lawyer-2 = Můžu vám nebo vašemu právníkovi poslat všechno v jednom dopise: faktury i dosavadní platby. Kam to mám poslat a do kdy můžeme čekat odpověď?

objection-go-to-court = Tak mě dejte k soudu.
objection-go-to-court-find = zažalujte mě, žaloba, uvidíme se u soudu, ať rozhodne soudce, soudu se nebojím
answer-go-to-court-1 = Máte plné právo na to, aby rozhodl soud. Co mu chcete říct? Třeba je to něco, co se dá napravit i bez soudu.
answer-go-to-court-2 = Nechci vás strašit: soud chvíli trvá a kdo prohraje, obvykle platí náklady. Dohoda, kterou můžete dodržet, to ušetří oběma stranám. Co je pro vás možné?

objection-credit-register = Mám teď záznam v registru?
objection-credit-register-find = černá listina, SOLUS, BRKI, NRKI, nedostanu půjčku, špatný záznam, banka mě odmítla, kdy mě vymažou
answer-credit-register-1 = Řeknu vám, co o tom tady vidím, nic víc a nic míň. Můžete se zdarma zeptat i přímo registru, co o vás vede. Je v něm podle vás něco špatně?
answer-credit-register-2 = Až bude zaplaceno, můžu vám to potvrdit písemně a vy to ukážete, komu budete potřebovat. Který den můžete zaplatit?

objection-what-can-you-do = A co uděláte, když nezaplatím?
objection-what-can-you-do-find = co bude pak, co mi hrozí, exekutor, exekuce na plat, seberou mi auto, srážky ze mzdy, přijdete ke mně domů
answer-what-can-you-do-1 = Já můžu jenom volat a psát. Dokud to zákon dovoluje, může se firma { $client } obrátit na soud a tím se to může prodražit. Mnohem raději teď s vámi najdu řešení. Co je pro vás možné?
answer-what-can-you-do-2 = Ptáte se právem a dostanete jasnou odpověď. Nejdřív tomu chci porozumět: co vám v zaplacení brání?

## Nechce platit

objection-will-not-pay = Platit nebudu.
objection-will-not-pay-find = ani korunu, zapomeňte na to, odmítám, nic nedostanete, proč mám platit
answer-will-not-pay-1 = Děkuji, že to říkáte přímo. Jaký k tomu máte důvod? Pokud je s fakturou něco špatně, chci to vědět.
answer-will-not-pay-2 = Tak si zapíšu, že platit nechcete, a proč. Faktura zůstává nezaplacená a o dalším postupu rozhodne firma { $client }. Když to později uvidíte jinak, můžete nám kdykoli zavolat.

objection-they-are-rich = Ti mají peněz dost i bez mých.
objection-they-are-rich-find = velká firma, vydělávají miliony, zlodějina, nepotřebují to, hamižní, oni to přežijí
answer-they-are-rich-1 = A co říkáte na to, co vám dodali? Jestli s tím něco nebylo v pořádku, řekněte mi to a já to předám dál.
answer-they-are-rich-2 = Chápu, že to tak může vypadat. Faktura ale zůstává otevřená, dokud se nezaplatí nebo neopraví. Jaký první krok by pro vás byl férový a který den?

objection-stop-calling = Přestaňte mi volat.
objection-stop-calling-find = dejte mi pokoj, voláte pořád, obtěžování, už zase, nevolejte, včera jste volali
answer-stop-calling-1 = Rozumím a hned si to zapisuji. Jak se vám můžeme ozvat místo toho: dopisem, nebo e-mailem?
answer-stop-calling-2 = Tak tady skončím. Pokud chcete, pošlu vám jednou písemně, co zbývá zaplatit a jaké máte možnosti, a vy odpovíte, až se vám to bude hodit. Může to tak být?

objection-wants-discount = Zaplatím, když mi něco slevíte.
objection-wants-discount-find = sleva, snižte to, dejte mi nabídku, jen polovinu, vyrovnání, odpuštění, vyjděte mi vstříc
answer-wants-discount-1 = Kolik můžete zaplatit a který den? Zeptám se, jestli to přijmou, a zavolám vám s odpovědí. Nechci slibovat, co slíbit nesmím.
answer-wants-discount-2 = Někdy se dá odpustit to, co se přidalo za zpoždění. Zeptám se na to. Pokud budou souhlasit, který den můžete zaplatit zbytek?

objection-some-day = Někdy to zaplatím, až budu moct.
objection-some-day-find = brzy, jednou, co nejdřív, nevím kdy, až bude líp, časem
answer-some-day-1 = Děkuji. Který den by to mohl být, třeba zatím jen pro malou část?
answer-some-day-2 = Když máme zapsaný den, víte, na čem jste, a já vám do té doby nevolám. Pokud to zatím nevíte, kdy to vědět budete? Můžeme si zapsat ten den.

## Jak se ozvat

objection-in-writing = Chci všechno jen písemně.
objection-in-writing-find = pošlete dopis, jen e-mailem, žádné telefonáty, dejte mi to na papír, napište mi, datová schránka
answer-in-writing-1 = Dobře, poznamenám si to. Chcete dopis, nebo e-mail, a na jakou adresu?
answer-in-writing-2 = Co v tom má být, aby vám to pomohlo? A odpovíte nám { $when }?

objection-not-here = Na tohle číslo mi nevolejte.
objection-not-here-find = číslo do práce, kancelář, mámin telefon, večer nejsem doma, jiný telefon, raději jiné číslo
answer-not-here-1 = Hned si to zapisuji a na tohle číslo už volat nebudeme. Na jaké číslo a v kolik hodin se vám dá volat?
answer-not-here-2 = Pokud hovory nechcete vůbec, můžeme vám psát. Co je pro vás lepší: dopis, nebo e-mail?

objection-other-language = Nemluvím dobře česky.
objection-other-language-find = nerozumím, mluvte pomalu, cizinec, tlumočník, jiný jazyk, anglicky, ukrajinsky, dítě to přeloží
answer-other-language-1 = Děkuji, že mi to říkáte. Jaký jazyk je pro vás nejsnazší? Zeptám se, jestli ho u nás někdo umí a může vám zavolat. Který den a v kolik hodin?
answer-other-language-2 = Můžu mluvit pomaleji a všechno říct dvakrát. Zkusíme to tak, nebo to chcete raději písemně?
