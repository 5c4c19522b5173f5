#pragma once

#include <QStringList>

namespace vouchwell::test {

/// Names as they stand in lists of customers, of the languages that share an encoding.
struct NameSamples
{
    const char* language;
    const char* encoding; ///< other than Unicode, in which they are written
    const char* names;    ///< separated by commas
};

inline constexpr NameSamples kNameSamples[] = {
    {"Spanish", "windows-1252",
     "José García,María Muñoz,Ángel Pérez,Lucía Gómez,Íñigo Núñez,Begoña López,Raúl Martínez,Sofía Rodríguez,"
     "Andrés Sánchez,Verónica Ibáñez,Óscar Domínguez,Inés Peña,Julián Suárez,Mónica Jiménez,Tomás Giménez,Nuria Cañas,"
     "Joaquín Vázquez,Rocío Álvarez,Iván Hernández,Concepción Ordóñez,Adrián Marín,Noemí Cortés,Fermín Yáñez,"
     "Belén Gálvez,César Cáceres,Ramón Fariñas,Úrsula Benítez,Zoé Argüelles,Germán Avilés,Martín Piñeiro"},
    {"German", "windows-1252",
     "Jörg Müller,Käthe Schröder,Jürgen Weiß,Bärbel Krämer,Günther Böhm,Änne Jäger,Björn Köhler,Ömer Schäfer,"
     "Sören Groß,Anja Lübke,Götz Vöge,Hölderlin Nägele,Ulla Strauß,Rüdiger Häberle,Löwe Fröhlich,Dörte Bäcker,"
     "Jana Büchner,Lütgen Möbius,Ännchen Löffler,Heiko Süß,Kurt Özil,Maria Preuß,Uwe Döring,Ruth Bürger,Bernd Kühn,"
     "Ina Hübner,Otto Schütz,Klaus Gläser,Petra Lüders,Jens Fäßler"},
    {"French", "windows-1252",
     "François Lefèvre,Hélène Bénard,Benoît Château,Zoë Noël,Aurélie Gérard,Jérôme Hébert,Chloé Gaëlle,Maïté "
     "Barthélémy,"
     "Cédric Guérin,Amélie Boulé,Geneviève Rivière,Frédéric Dumézil,Théo Fréchette,Anaïs Levêque,Céline Vallée,"
     "Rémi Lacôte,Mélanie Crépin,Léa Mercié,Raphaël Besançon,Désirée Hervé,Grégoire Pélissier,Inès Périer,"
     "Stéphane Bézier,Agnès Forêt,Loïc Trégastel,Édith Tréville,Adèle Clément,Gaël Rolland-Dubé,Noémie Côté,"
     "Valérie Salé"},
    {"Portuguese", "windows-1252",
     "João Gonçalves,Conceição Araújo,António Simões,Inês Magalhães,Luís Guimarães,Cecília Assunção,Sebastião Leão,"
     "Patrícia Falcão,José Brandão,Mário Camões,Lígia Bragança,Fábio Conceição,Estêvão Damião,Letícia Durão,"
     "Joaquim Mourão,Márcia Frazão,Vítor Galvão,Verónica Galhão,Cláudia Nóbrega,Rúben Pavão,Zélia Romão,Sérgio Seabra,"
     "Célia Valadão,Tânia Trovão,Nélson Tição,Júlia Viterbo,Hélio Varejão,Íris Açucena,Jerónimo Beirão,Anísio Paixão"},
    {"Swedish and Danish", "windows-1252",
     "Åsa Öberg,Björn Åkesson,Søren Kjær,Jørgen Sørensen,Märta Lindström,Håkan Sjöberg,Gösta Bäckström,Bø Ærø,"
     "Åke Söderström,Örjan Nyström,Pär Björklund,Øyvind Bjørnson,Kåre Næss,Bjørg Grønning,Karin Strömberg,Lars Åberg,"
     "Göran Hägg,Mårten Öst,Sven Åström,Vibeke Højgaard,Malene Kjærgaard,Åse Rødland,Nils Ødegård,Märit Källström,"
     "Jöns Hökby,Ragnhild Sæther,Tøger Kløve,Sjöfn Ängby,Håvard Brå,Else Nørgaard"},
    {"Spanish on a Mac", "macintosh",
     "José García,María Muñoz,Ángel Pérez,Lucía Gómez,Íñigo Núñez,Begoña López,Raúl Martínez,Sofía Rodríguez,"
     "Andrés Sánchez,Verónica Ibáñez,Óscar Domínguez,Inés Peña,Julián Suárez,Mónica Jiménez,Tomás Giménez,Nuria Cañas,"
     "Joaquín Vázquez,Rocío Álvarez,Iván Hernández,Concepción Ordóñez,Adrián Marín,Noemí Cortés,Fermín Yáñez,"
     "Belén Gálvez,César Cáceres,Ramón Fariñas,Úrsula Benítez,Zoé Argüelles,Germán Avilés,Martín Piñeiro"},
    {"German and French on a Mac", "macintosh",
     "Jörg Müller,Käthe Schröder,Jürgen Weiß,Bärbel Krämer,Günther Böhm,Björn Köhler,Sören Groß,Anja Lübke,Götz Vöge,"
     "Ulla Strauß,Rüdiger Häberle,Dörte Bäcker,Jana Büchner,Heiko Süß,Uwe Döring,François Lefèvre,Hélène Bénard,"
     "Benoît Château,Zoë Noël,Aurélie Gérard,Jérôme Hébert,Chloé Gaëlle,Cédric Guérin,Geneviève Rivière,"
     "Frédéric Dumézil,Anaïs Levêque,Céline Vallée,Rémi Lacôte,Raphaël Besançon,Noémie Côté"},
    {"Polish", "windows-1250",
     "Łukasz Wójcik,Małgorzata Zając,Paweł Kowalczyk-Bąk,Grażyna Gałązka,Władysław Dąbrowski,Żaneta Kozłowska,"
     "Józef Król,Stanisław Piątek,Agnieszka Wiśniewska,Michał Jabłoński,Elżbieta Głowacka,Świętosława Mróz,"
     "Zbigniew Pawłowski,Bożena Wróbel,Rafał Sikora-Żak,Łucja Stępień,Kazimierz Górski,Róża Maślak,Błażej Krawczyk-Dąb,"
     "Mieczysław Żuraw,Jarosław Kołodziej,Czesława Gęś,Przemysław Sęk,Zdzisława Kuźma,Tomasz Pająk,Anna Bąk,"
     "Krzysztof Cieślak,Jadwiga Różańska,Andrzej Śliwa,Urszula Łoś"},
    {"Czech and Slovak", "windows-1250",
     "Jiří Dvořák,Tomáš Černý,Lukáš Procházka,Kateřina Novotná,Zdeněk Růžička,Šárka Veselá,Václav Kučera,Věra Němcová,"
     "Ondřej Pospíšil,Žofie Marešová,Matěj Hájek,Alžběta Králová,František Beneš,Růžena Fialová,Vojtěch Sedláček,"
     "Božena Doležalová,Štěpán Zeman,Ľubica Kováčová,Ľudovít Štúr,Juraj Ďurica,Zuzana Ťažká,Oľga Tóthová,"
     "Miloš Křížek,Jaroslava Vaňková,Luboš Kříž,Radek Šťastný,Eliška Říhová,Dušan Bartoš,Lucie Žáková,Petr Čapek"},
    {"Hungarian", "windows-1250",
     "István Nagy-Szűcs,Gergő Kovács,Erzsébet Szabó,Győző Tóth,Ágnes Hegedűs,Dezső Kőrösi,László Erdős,Zsófia Fűzfa,"
     "Jenő Győri,Ernő Vörös,Etelka Szőke,Rezső Kőszegi,Márton Bíró,Gyöngyi Sütő,Ferenc Dömötör,Ilona Csősz,Tünde Bőr,"
     "Sándor Szűts,Éva Lőrincz,Csilla Fekete-Hős,Bálint Mező,Örs Vezér-Dűlő,Katalin Pető,Attila Gergely-Tűz,Judit Rédő,"
     "Lőrinc Mészáros,András Tőkés,Mária Gedő,Péter Jókai,Gábor Szőllősi"},
    {"Romanian and Croatian", "windows-1250",
     "Ştefan Popescu,Ioan Brătianu,Mihăiţă Ţepeş,Răzvan Bălan,Gheorghe Ţurcanu,Cătălina Şerban,Nicuşor Dănilă,"
     "Ileana Stănescu,Brânduşa Bîrlă,Ioniţă Căpăţână,Željko Šarić,Ivana Đurić,Krešimir Ćosić,Siniša Matić,Željka Babić,"
     "Branko Čolić,Đurđica Horvatić,Mladen Žuljević,Anđela Krmpotić,Dražen Perić,Zvonimir Šimić,Marija Vučković,"
     "Luka Đokić,Petra Živković,Hrvoje Jurišić,Tihana Kovačević,Neven Božić,Lidija Šokčević,Ante Grgić,Vesna Čačić"},
    {"Russian", "windows-1251",
     "Иван Петров,Мария Сидорова,Ольга Кузнецова,Алексей Смирнов,Екатерина Попова,Дмитрий Соколов,Наталья Лебедева,"
     "Сергей Козлов,Татьяна Новикова,Андрей Морозов,Юлия Волкова,Павел Соловьёв,Анна Васильева,Николай Зайцев,"
     "Елена Павлова,Михаил Семёнов,Светлана Голубева,Владимир Виноградов,Ирина Богданова,Александр Воробьёв,"
     "Фёдор Фёдоров,Людмила Михайлова,Константин Беляев,Галина Тарасова,Виктор Белов,Жанна Комарова,Юрий Орлов,"
     "Вера Киселёва,Олег Макаров,Нина Андреева"},
    {"Ukrainian and Bulgarian", "windows-1251",
     "Олексій Шевченко,Ганна Коваленко,Сергій Бондаренко,Наталія Ткаченко,Юрій Кравченко,Оксана Олійник,Андрій Шевчук,"
     "Ірина Поліщук,Микола Лисенко,Світлана Савченко,Василь Мельник,Тетяна Руденко,Євген Марченко,Людмила Мороз,"
     "Їжакевич Іван,Георги Иванов,Мария Димитрова,Иван Георгиев,Елена Петрова,Николай Николов,Йорданка Стоянова,"
     "Димитър Тодоров,Пенка Христова,Васил Ангелов,Цветелина Атанасова,Стоян Маринов,Радка Илиева,Петър Йорданов,"
     "Снежана Василева,Красимир Колев"},
    {"Greek", "ISO-8859-7",
     "Γιώργος Παπαδόπουλος,Μαρία Νικολάου,Δημήτρης Γεωργίου,Ελένη Ιωάννου,Κώστας Παπαδάκης,Αικατερίνη Δημητρίου,"
     "Νίκος Κωνσταντίνου,Σοφία Αντωνίου,Γιάννης Μακρής,Άννα Οικονόμου,Παναγιώτης Καραγιάννης,Βασιλική Αθανασίου,"
     "Χρήστος Βασιλείου,Ευαγγελία Χριστοδούλου,Αθανάσιος Παππάς,Δέσποινα Αγγελοπούλου,Σπύρος Σταματίου,Φωτεινή "
     "Ζαχαρίου,"
     "Θεόδωρος Λαμπρόπουλος,Ζωή Σωτηρίου,Ηλίας Τσιρίγος,Ιωάννα Ράπτη,Λευτέρης Πετρίδης,Ξένια Μαυρίδου,Όλγα Κυριακίδου,"
     "Πέτρος Αλεξίου,Ρένα Φωτίου,Στέλιος Χατζής,Τάσος Βλάχος,Ώρα Λυμπέρη"},
    {"Japanese", "Shift_JIS",
     "佐藤太郎,鈴木花子,高橋健一,田中美咲,伊藤翔太,渡辺さくら,山本大輔,中村愛,小林直樹,加藤結衣,吉田拓也,山田陽子,"
     "佐々木誠,"
     "山口恵,松本和也,井上由美,木村浩,林真由美,斎藤学,清水優子,山崎隆,森千尋,池田剛,橋本奈々,阿部勇気,石川めぐみ,"
     "前田亮,"
     "藤田あゆみ,小川徹,後藤ナオミ"},
    {"Chinese", "GB18030",
     "王伟,李娜,张敏,刘洋,陈静,杨帆,赵磊,黄丽,周强,吴军,徐艳,孙涛,马超,朱琳,胡杰,郭晓明,何建国,高翔,林小红,罗志强,"
     "郑秀英,"
     "梁海燕,谢文斌,宋佳,唐国华,许婷婷,韩冰,冯宝玉,邓丽君,曹雪芹"},
    {"Chinese in Taiwan", "Big5",
     "陳志明,林淑芬,黃俊傑,張雅婷,李建宏,王美玲,吳宗翰,劉怡君,蔡明哲,楊惠雯,許家豪,鄭淑惠,謝文雄,郭佩珊,洪國華,曾麗華,"
     "邱信宏,廖婉婷,賴志偉,徐雅雯,周柏翰,葉美惠,蘇俊宏,莊雅琪,呂明輝,江淑貞,何志豪,蕭怡婷,羅文彬,高麗雲"},
};

inline QStringList namesOf(const NameSamples& samples)
{
    return QString::fromUtf8(samples.names).split(u',');
}

} // namespace vouchwell::test
