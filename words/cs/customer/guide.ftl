### Co může operátor říct v jednotlivých fázích rozhovoru. Říká se to nahlas, proto je každý řádek jedna
### myšlenka. Jsou to slova, o která se lze opřít, ne text k odříkání: co se nehodí, operátor vynechá.
###
### $when je hotový výraz: „nejpozději v sobotu 21. listopadu 2026“. $amount je vše po splatnosti.
### Dokud není ověřeno, kdo mluví, o dluhu nepadne ani slovo.
### Vložená jména se neskloňují; minulému času a tvarům, které prozrazují pohlaví, se vyhýbáme.

## Úvod: kdo je u telefonu. Nic o dluhu, věřiteli ani částce.

say-opening-who =
    Dobrý den, tady { $caller }, { $house }.
    Je prosím u telefonu { $customer }?
    Nejdřív si potřebuji ověřit, že mluvím se správným člověkem.
    Řeknete mi prosím datum narození nebo adresu? Jen vám potvrdím, jestli to souhlasí s tím, co tu mám.
    Pokud nechcete, najděte si naše číslo třeba na internetu a zavolejte nám zpátky. To je úplně v pořádku.
say-opening-who-company =
    Dobrý den, tady { $caller }, { $house }.
    Volám správně do firmy { $customer }?
    Kdo u vás rozhoduje o platbách?
    Můžete mě prosím přepojit, nebo kdy se to bude hodit?
say-opening-somebody-else =
    Děkuji. Proč volám, se ode mě smí dozvědět jen { $customer }.
    Vyřídíte prosím vzkaz? Volá { $caller } a prosí o zavolání zpátky na tohle číslo.
    Kdy to mám zkusit znovu?
    Pokud na tomhle čísle { $customer } k zastižení není, řekněte mi to prosím a já si to poznamenám.

## Úvod: víme, s kým mluvíme.

say-opening =
    Děkuji. Volám kvůli platbě pro firmu { $client }: zbývá zaplatit { $amount }.
    Hodí se vám teď mluvit?
    Zajímá mě, jak to u vás vypadá. Pak spolu najdeme řešení, které vám bude vyhovovat.
say-opening-evader =
    Děkuji. Volám kvůli platbě pro firmu { $client }. Od { $due } zbývá zaplatit { $amount }.
    Podklady mám před sebou a můžu vám je poslat hned během hovoru.
    Hodí se vám teď mluvit?
    Zajímá mě, jak to vidíte vy.
say-opening-drifter =
    Děkuji. Volám kvůli platbě pro firmu { $client }: zbývá zaplatit { $amount }.
    Chápu, že takový hovor není příjemný.
    Dnes nemusíme vyřešit všechno. Chci s vámi najít jeden krok, který zvládnete.
    Máte pár minut?
say-opening-chronic =
    Děkuji. Volám kvůli platbám pro firmu { $client }.
    { $count ->
        [one] Po splatnosti je jedna faktura: { $amount }.
        [few] Po splatnosti jsou { $count } faktury, dohromady { $amount }.
       *[other] Po splatnosti je { $count } faktur, dohromady { $amount }.
    }
    Máte pár minut?
    Chci s vámi najít částku a den, které vám určitě vyjdou.
say-opening-involuntary =
    Děkuji. Volám kvůli platbě pro firmu { $client }: zbývá zaplatit { $amount }.
    Hodí se vám teď mluvit?
    V tomhle hovoru nemusíme nic rozhodnout.
    Jestli se u vás něco změnilo, řekněte mi o tom jen tolik, kolik chcete. Pak budeme spolu hledat řešení.
say-opening-forgetful =
    Děkuji. Zabere to jen chvilku. Volám kvůli platbě pro firmu { $client }.
    Zbývá zaplatit { $amount }. Splatnost byla { $due }.
    Možná se na to jen zapomnělo. To se stává.
    Můžeme to teď vyřídit?
say-opening-current =
    Děkuji.
    Volám kvůli faktuře od firmy { $client }. Splatnost teprve přijde, nic vám neuteklo.
    Hodí se vám teď mluvit? Je to na minutku.
say-opening-company =
    Děkuji za váš čas.
    Volám kvůli platbám pro firmu { $client }.
    { $count ->
        [one] Po splatnosti je jedna faktura: { $amount }.
        [few] Po splatnosti jsou { $count } faktury, dohromady { $amount }.
       *[other] Po splatnosti je { $count } faktur, dohromady { $amount }.
    }
    Máte k platbě všechno, co potřebujete? Kopie můžu poslat hned během hovoru.

## Situace: proč platba zatím neproběhla.

say-situation =
    Nejdřív tomu chci porozumět. Čím to, že platba zatím neproběhla?
    Nemusíte spěchat, poslouchám vás.
    A co samotná faktura: je podle vás v pořádku, nebo v ní něco nesedí?
say-situation-since =
    Už jsme o tom spolu mluvili a nevyšlo to. To se stává.
    Co se od té doby změnilo?
    Co by pomohlo, aby to tentokrát vyšlo?
say-situation-understood =
    Zkusím vlastními slovy říct, jak tomu rozumím.
    Je to tak?
    Chybí v tom něco?
    Děkuji, že mi to říkáte.

## Žádost o platbu: částka, den, způsoby platby.

say-request =
    Celkem je to { $amount }.
    Můžete to zaplatit { $when }?
    Řeknu vám všechny způsoby, jak se dá platit, a vy si vyberete ten nejjednodušší.
    Pokud je to moc najednou, kolik zvládnete a ve které dny?
say-request-evader =
    Faktury vám teď posílám, ať si můžete každou projít.
    Celkem je to { $amount }.
    Můžete to zaplatit { $when }. Můžete mi říct, s čím nesouhlasíte. Nebo mi můžete říct, že teď zaplatit nemůžete.
    Ve všech těchto případech se dá něco dělat. Který je ten váš?
say-request-drifter =
    Začněme jedním krokem, který zvládnete.
    Kolik můžete zaplatit { $when }, aby vám pak nic nechybělo?
    Pošlu vám částku, den i číslo účtu, ať to máte pohromadě.
    O zbytku si promluvíme, až bude tohle hotové.
say-request-chronic =
    Celkem je to { $amount }. Kolik z toho můžete zaplatit { $when }?
    Lepší je menší částka v jistý den než velká, která jistá není.
    A kdy může přijít další platba?
    Zavoláme si ten den znovu, ať víme, jestli to vyšlo?
say-request-involuntary =
    Možností je víc: malá platba, splátky, nebo pauza do dne, který vybereme spolu.
    Než vybereme: kolik vám každý měsíc zůstane, když zaplatíte bydlení, jídlo a topení?
    Pokud nezůstane nic, domluvíme se na pauze.
    Je tu také bezplatná a nezávislá dluhová poradna. Mám vám poslat adresu?
    Dnes se rozhodnout nemusíte.
say-request-forgetful =
    Je to { $amount }. Můžete to zaplatit dnes? Nebo { $when }?
    Částku, číslo účtu a variabilní symbol vám teď posílám.
    Jaký způsob platby je pro vás nejjednodušší?
    Pomohla by vám příště krátká připomínka před splatností?
say-request-current =
    Faktura od firmy { $client } ještě není po splatnosti. Všechno je v pořádku.
    Jen si chci ověřit, že ji máte a že v ní všechno sedí.
    Můžu vám říct částku, den splatnosti i všechny způsoby, jak zaplatit.
    Zvládnete ji zaplatit do splatnosti, nebo už teď vidíte, že to bude těžké?
say-request-overdue =
    Po splatnosti je celkem { $amount }. Nejstarší splatnost byla { $due }.
    Můžete to celé zaplatit { $when }?
    Pokud ne, kolik můžete zaplatit a který den? Zbytek rozdělíme na splátky.
    Řeknu vám všechny způsoby, jak se dá platit, a vy si vyberete.
say-request-old =
    Je to stará věc. Jde o firmu { $client }, splatnost byla { $due } a zbývá zaplatit { $amount }.
    Ničím vám nehrozím. Po tolika letech je možné, že už to nikdo nemůže vymáhat u soudu.
    Je dobré vědět ještě jedno: když zaplatíte nebo slíbíte zaplatit, může to změnit vaše práva. Nejdřív se můžete zdarma poradit.
    Pokud to chcete vyřešit, co je pro vás možné?

## Námitky: vyslechnout, zopakovat, odpovědět, vrátit se k věci.

say-objections =
    Jen mluvte dál, poslouchám vás.
    Zopakuji to, ať tomu rozumím správně.
    Děkuji, to mi pomáhá. Podíváme se, co se s tím dá dělat.
    A teď zpátky k platbě: co je pro vás možné a kdy?

## Další kontakt: kdo co udělá a do kdy.

say-next =
    Domluvme se, jak budeme pokračovat, ať to nezůstane viset.
    Zavoláte nám { $when }?
    Nebo mám zavolat já vám? Který den a v kolik hodin?
    Můžeme se i sejít nebo si zavolat přes video, jestli vám to vyhovuje víc.
say-next-documents =
    Podklady vám posílám teď, během hovoru. Která adresa je správná?
    Řekněte mi prosím, až je budete mít před sebou.
    Projdete si je { $when }?
    Který den potom vám mám zavolat?

## Závěr: co je domluveno, co kdo udělá a co bude následovat.

say-close =
    Celkem je to { $amount }. Částku, na které jsme se domluvili, zaplatíte { $when }.
    Pošlu vám to písemně i s číslem účtu a variabilním symbolem.
    Až peníze dorazí, kvůli této částce už volat nebudeme. Pokud do té doby nedorazí, zavolám vám.
    Kdyby vám do toho něco přišlo, zavolejte nám prosím ještě před tím dnem.
    Děkuji za rozhovor.
say-close-evader =
    Částku, na které jsme se domluvili, zaplatíte { $when }.
    Pošlu vám to písemně i s fakturami.
    Pokud do té doby nic nepřijde, zavolám vám. Firma { $client } se také může obrátit na soud a tím se to může prodražit.
    Kdyby vám do toho něco přišlo, zavolejte mi ještě před tím dnem. To ještě můžeme najít jiné řešení.
    Děkuji za váš čas.
say-close-drifter =
    Takže první krok: částku, na které jsme se domluvili, zaplatíte { $when }.
    Pošlu vám to písemně a podívám se, jestli peníze dorazily.
    Pak si promluvíme o dalším kroku. Pokud nic nepřijde, zavolám vám. Co zůstane nezaplacené, může růst o úroky a poplatky, pokud to zákon dovoluje.
    Kdyby vám ten den nevycházel, zavolejte mi ještě předtím.
    Děkuji. To je dobrý začátek.
say-close-chronic =
    Částku, na které jsme se domluvili, zaplatíte { $when }. Ten den mám zapsaný. Zapíšete si ho také?
    Pošlu vám to písemně.
    Až peníze dorazí, domluvíme se na další platbě, dokud nebude vyrovnáno všechno, tedy { $amount }. Pokud nedorazí, zavolám vám.
    Kdyby vám do toho něco přišlo, zavolejte mi ještě před tím dnem.
    Děkuji za jasnou odpověď.
say-close-involuntary =
    Částku, na které jsme se domluvili, zaplatíte { $when }. Do té doby po vás nic dalšího nechceme.
    Pošlu vám to písemně i s adresou bezplatné a nezávislé dluhové poradny.
    Kdyby to na vás bylo moc, zavolejte mi a změníme to.
    Pokud platba nepřijde, zavolám vám a zeptám se, co se stalo.
    Děkuji, že mi říkáte, jak na tom jste. Přeji vám všechno dobré.
say-close-forgetful =
    Takže zaplatíte { $amount } { $when }.
    Částku, číslo účtu a variabilní symbol vám teď posílám.
    Až peníze dorazí, je to vyřízené. Pokud do té doby nedorazí, zavolám vám znovu.
    Děkuji a přeji hezký den.
say-close-current =
    Takže fakturu zaplatíte do splatnosti.
    Částku, číslo účtu a variabilní symbol vám teď posílám.
    Kdyby to nevycházelo, zavolejte nám ještě před splatností. Najdeme spolu jiný den.
    Děkuji za rozhovor.
say-close-overdue =
    Po splatnosti je { $amount }. Částku, na které jsme se domluvili, zaplatíte { $when }.
    Pošlu vám to písemně i s číslem účtu a variabilním symbolem.
    Až peníze dorazí, kvůli této částce už volat nebudeme.
    Pokud do té doby nedorazí, zavolám vám. Může přibýt úrok, pokud to smlouva a zákon dovolují.
    Děkuji za rozhovor.
say-close-old =
    Děkuji, že se mnou mluvíte o tak staré věci.
    Co jsme si řekli, vám pošlu písemně, ať si to můžete v klidu přečíst.
    Jestli zaplatíte, je jen na vás. Nejdřív se můžete zdarma poradit.
    Až se rozhodnete, dejte nám vědět a my si to zapíšeme. Můžete nám říct i to, že platit nechcete.

## Zákazníci od 18 do 25 let.

say-young =
    Můžu vám jednoduše říct, co bude, když se nestane nic?
    Samo to nezmizí. Může to růst, protože můžou přibýt úroky a poplatky.
    Později se firma { $client } může obrátit na soud a to vyjde dráž. Nic z toho ale nepřijde ze dne na den.
    Dnes si ještě můžete vybrat: zaplatit všechno, zaplatit část, říct mi, co je špatně, nebo požádat o pauzu.
    Co by pro vás bylo nejjednodušší?

## Každé na jednu klávesu.

say-half-a-minute =
    Chci vás pořádně vyslechnout.
    Dáte mi půl minuty? Zůstávám na telefonu.
say-not-a-good-moment =
    Myslím, že teď není dobrá chvíle.
    Kdy vám můžu zavolat? Zapíšu si den a hodinu a ozvu se.
say-will-not-talk =
    Chápu, že teď mluvit nechcete. Nebudu vás zdržovat.
    Když budete něco potřebovat, zavolejte nám nebo napište, kdykoli se vám to hodí.
    Děkuji a na shledanou.
say-abuse =
    Chci vám pomoct, ale takhle pokračovat nemůžu. Hovor teď ukončím.
    Můžete nám znovu zavolat nebo napsat. Vyslechneme vás.
    Na shledanou.
say-complaint =
    Děkuji, že mi to říkáte. Nejdřív to zapíšu jako stížnost.
    Co se stalo a co si od nás přejete?
    Přečtu vám, co mám zapsáno. Je to tak správně?
    Stížnost je teď zapsaná a dostanete odpověď.
    Chcete dnes ještě mluvit o platbě, nebo to zatím necháme být?
say-no-solution =
    Děkuji, že se mnou mluvíte tak otevřeně.
    Dnes jsme řešení nenašli. To je v pořádku.
    Všechno zůstává, jak je: zbývá zaplatit { $amount } a tímhle hovorem se nic nezhoršilo.
    Zavoláme si znovu { $when }? Který den se vám hodí?
say-thanks-kept =
    Volám jen z jednoho důvodu: chci vám poděkovat.
    Vaše platba dorazila, přesně jak jsme se domluvili.
    Nemusíte nic dělat. Přeji vám hezký den.
say-left-to-live-on =
    Než se domluvíme na části, mám jednu otázku: kolik vám ten měsíc zůstane na živobytí?
    Myslím, když zaplatíte bydlení, jídlo, topení a cestu do práce. Stačí přibližně.
    Ptám se, abychom se nedomluvili na něčem, po čem by vám peníze chyběly.
    Kdyby to bylo těsné, vezmeme menší částku nebo pozdější den.
say-pay-day =
    Který den vám chodí peníze?
    Platbu domluvíme hned na dny potom. Zapíšu si to, ať se vás na to nemusíme ptát znovu.

## Names of an example, by which a lead sees how words sound.

example-customer = Jan Novák
example-caller = Anna Dvořáková
example-client = Severní voda
