# Dva spisy jednoho člověka sloučené v jeden a zase rozdělené.

merge-same = Je to už jeden a tentýž spis.
merge-away = Jeden z těchto dvou spisů už je sloučen do jiného. Slučte ten jiný.
merge-not-opened = Jeden z těchto dvou spisů ještě nemá zákazníka.
merge-hidden = Jeden z těchto dvou spisů má věřitele, které nesmíte vidět. Požádejte někoho, kdo smí vidět všechny.
merge-promise = Příslib, který ještě trvá, se týká dluhů z obou spisů. Odvolejte ho nebo se domluvte na každý dluh zvlášť a pak spisy rozdělte.
merge-calling = Hovor s tímto zákazníkem ještě nemá výsledek. Nejdřív zapište, jak skončil.
merge-too-large = Oba spisy jsou dohromady příliš velké, sloučit je nelze.
merge-not-merged = Tento spis není sloučen do jiného.
merge-within = Spis, do kterého je tento sloučen, je sám sloučen do třetího. Nejdřív rozdělte ty dva.
merge-leased = S jedním z těchto dvou spisů teď někdo pracuje. Zkuste to znovu, až skončí.

command-merge-sure = Patří spisy { $away } a { $into } témuž člověku? První pak pokračuje ve druhém; půjdou zase rozdělit. (y/n)
command-merged = { $away } teď pokračuje ve spisu { $into }.
command-parted = { $away } je zase samostatný spis, oddělený od spisu { $from }.

merge-link = Tentýž člověk v jiném spisu?
merge-title = { $name }: tentýž člověk v jiném spisu
merge-back = Zpět k zákazníkovi
merge-merged = Spisy sloučené s tímto
merge-part = Zase rozdělit
merge-part-hint = Spis se vrátí se svými fakturami. Co se od té doby zapsalo, půjde s fakturami, kterých se to týká.
merge-find = Najděte druhý spis podle jména, čísla zákazníka, telefonu, variabilního symbolu nebo faktury
merge-many = Zobrazuje se jen začátek seznamu (počet: { $count }). Napište trochu víc.
merge-none = Nikdo další se nenašel.
merge-compare = Oba spisy vedle sebe
merge-stays = Tento spis zůstane
merge-goes = Tento se do něj sloučí
merge-same-value = (totéž)
merge-unknown = není známo
merge-address = Adresa
merge-open = Neuhrazené faktury
merge-hint = Porovnejte datum narození, adresu a telefon: samotné jméno nestačí. Od té chvíle to bude jeden zákazník s jednou historií a společnými limity hovorů. Spisy půjdou zase rozdělit.
merge-do = Tentýž člověk: sloučit
merge-other = Někdo jiný
merge-done = Oba spisy jsou teď jeden.
merge-parted = Spis je zase oddělený.
