/** First names that are often met, so that one is recognised at the beginning of a sentence too. Nothing is looked up anywhere. */
const NAMES = `
aaron abdul abigail ada adam adele adrian agnes ahmed aisha alan albert alessandro alex alexander alexandra alice
alicia alina alison amanda amelia amir amy ana andrea andreas andrew angela anita anja ann anna anne annika anthony
antonio arjun arthur astrid axel ayse barbara bart beatrice ben benjamin bernd bianca birgit bjorn bob boris brian
bruno camille carl carla carlos carmen carol caroline catherine cecilia charles charlotte chen chiara chloe chris
christian christina christine christoph claire clara claudia colin cristina daan dan dana daniel daniela david
deborah denis diana diego dieter dirk dmitri dominik donna doris edward elena elif elisabeth elizabeth ella ellen
emil emily emma enrique eric erik eva evelyn fatima federico felix fiona florian francesca francis franco frank
frederik gabriel george gerhard giulia grace greta hana hannah hans harry hassan heike helen helena helga henrik
henry hiroshi holger hugo ian ibrahim ilse ines ingrid irene iris isabel isabella ivan jack jacob jakob james jamie
jan jana jane janet jasmin jason javier jean jennifer jens jessica jim joan joanna joao joe johan johanna johannes
john jonas jonathan jorge jose joseph josh joshua juan judith julia julian juliette jurgen kai karen karim karin
karl kate katharina katherine kathrin katja keith kenji kevin khalid kim klaus kristina lars laura lea leila lena
leo leon leonie liam lily linda lisa liz lorenzo louis louise luca lucas lucia lucy luis luisa lukas lydia magda
maja manuel marc marco margaret maria marie marina mario marion mark marta martin martina mary mateo matteo
matthew matthias maurice max maya megan mehmet mei melanie mia michael michelle miguel mike mila miriam mohamed
mohammed monica monika muhammad nadia nadine natalia natalie nathan neil nicholas nick nicola nicole nikolai nils
nina noah nora norbert oleg olga oliver olivia omar oscar otto pablo paola patricia patrick paul paula pedro peter
petra philip philipp pia pierre priya rachel rafael rahul ralf raj rebecca regina renate rene ricardo richard
robert roberto robin roland rosa ruth ryan sabine sally samuel sandra sara sarah sebastian sergei simon simone
sofia sonja sophia sophie stefan stefanie stella stephanie stephen steve steven sue susan susanne sven svetlana
sylvia tanja tara tatjana thea theo theresa thomas tim timo tina tobias tom tomas tony tove ulrich ursula uta uwe
valentina valeria vanessa vera veronika victor victoria vincent viola virginia walter wendy werner wilhelm william
wolfgang xavier yan yara yasmin yuki yusuf yvonne zeynep zoe`;

const names: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** Written in whatever case, with or without accents. */
export const isGivenName = (word: string): boolean =>
  names.has(word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase());
