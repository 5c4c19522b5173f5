#include "core/domain/nicknames.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace vouchwell {

namespace {

/// One name a line: first the one that stands for all. A form that could be two of the names is in neither.
const char* const kForms = "francisco paco pako curro kiko quico fran frank franz francois chico\n"
                           "francisca paca paqui paquita francesca franziska francoise fani\n"
                           "jose pepe pepito joseph josef joe joey sepp ze zeca\n"
                           "josefa pepa pepita fina josefina josephine\n"
                           "juan johannes john jon johnny hans jean joao juanito juancho joan jan ivan giovanni\n"
                           "juana juanita johanna jeanne joana jane joanna\n"
                           "antonio tono toni tony anton anthony antoine toninho\n"
                           "antonia tona antonina antoinette\n"
                           "manuel manolo lolo manu emanuel emmanuel maneco\n"
                           "manuela manoli manola\n"
                           "maria mari mary marie mariquita maruja marija\n"
                           "dolores lola loli lolita\n"
                           "concepcion concha conchi conchita\n"
                           "rosario charo chari\n"
                           "mercedes merche meche merceditas\n"
                           "pilar pili piluca\n"
                           "consuelo chelo\n"
                           "montserrat montse\n"
                           "isabel isa isabella isabelle elisabeth elizabeth liz lizzie beth betty lisa elise lisbeth "
                           "bella\n"
                           "teresa tere maite therese theresa tessa resi\n"
                           "ana anna anne ann anita ani annie anja aninha\n"
                           "carmen mamen menchu carmina carmela\n"
                           "guadalupe lupe lupita\n"
                           "luis lucho louis ludwig lewis luiz luisito\n"
                           "luisa louise lulu luise luiza\n"
                           "ignacio nacho inaki ignatius ignaz inacio\n"
                           "enrique quique henry heinrich heinz henri henrique harry\n"
                           "jesus chus chuy\n"
                           "rafael rafa rafi raphael\n"
                           "miguel mike michael michel micky mick michi miguelito\n"
                           "michelle michaela miguela micaela\n"
                           "alejandro alejo jandro alexander alexandre sasha alessandro aleksandr\n"
                           "alejandra alexandra sandra alessandra aleksandra\n"
                           "eduardo edu lalo edward eduard edouard ted eddie duda\n"
                           "fernando nando fer ferdinand fernand\n"
                           "gregorio goyo gregory gregor greg gregoire\n"
                           "guillermo guille memo william bill billy will willy wilhelm guillaume liam willi "
                           "guilherme\n"
                           "roberto berto robert bob bobby rob robbie beto\n"
                           "ricardo richard rick dick ricky richi\n"
                           "santiago santi jaime jaume diego james jim jimmy jacques jakob jacob tiago\n"
                           "sebastian sebas basti bastian sebastien sebastiao\n"
                           "tomas tommy tom thomas tomasz\n"
                           "vicente vincent chente vinzenz vince\n"
                           "pedro peter perico pierre pete piet pierrot\n"
                           "pablo paul paulo pavel pol\n"
                           "paula paola pauline pavla\n"
                           "carlos carlitos charles karl charlie carl chuck kalle\n"
                           "carla karla\n"
                           "carolina caro caroline karoline carol\n"
                           "cristina cris kristina christina christine tina kristin\n"
                           "cristian christian kristian chris\n"
                           "cristobal christopher christoph christophe tobal\n"
                           "daniel dani danny dan\n"
                           "david davi dave\n"
                           "estefania stefanie stephanie steffi fania\n"
                           "esteban stefan stephen steven steve etienne stephan stephane estevao\n"
                           "felipe philip philipp philippe phil pippo\n"
                           "federico fede friedrich frederick fred fritz frederic freddy\n"
                           "gabriel gabi gabe\n"
                           "gabriela gaby gabrielle gabriele\n"
                           "gertrudis gertrud trudi trude\n"
                           "jorge georg george georges jordi giorgio yuri\n"
                           "joaquin quino ximo joachim joaquim jochen achim\n"
                           "julia julie\n"
                           "catalina cata katharina catherine kathy kate katie cathy kati catarina kathrin\n"
                           "leonardo leo leonard leonhard\n"
                           "lucia lucy lucie luci luzia\n"
                           "margarita marga margaret margarethe meg peggy maggie gretel marguerite grete margot\n"
                           "marcos marc mark markus marcus marco\n"
                           "martin tincho\n"
                           "mateo matthew matthias mathieu matt mateus\n"
                           "monica moni monika monique\n"
                           "nicolas nico nicholas nick nikolaus klaus colin nikolai nicolau\n"
                           "natalia natalie nati natascha natasha nathalie\n"
                           "patricia patri pat patty trish\n"
                           "rosa rosita rosie rosi rose\n"
                           "sara sarah sally\n"
                           "susana susi susanne susan suzanne sue susanna\n"
                           "sofia sophie sophia sofi\n"
                           "veronica vero veronika veronique\n"
                           "victor vic viktor\n"
                           "victoria vicky viktoria victoire\n"
                           "yolanda yoli iolanda\n"
                           "beatriz bea beatrice bia trixi\n"
                           "begona bego\n"
                           "encarnacion encarna encarni\n"
                           "inmaculada inma macu\n"
                           "asuncion asun chon\n"
                           "milagros mila mili\n"
                           "remedios reme\n"
                           "soledad sole\n"
                           "angel gelo angelo\n"
                           "angeles angelines geli\n"
                           "agustin august augustin gustl\n"
                           "bartolome bartolo bart bartholomew\n"
                           "benjamin ben benni benny\n"
                           "samuel sam sammy\n"
                           "andres andy andrew andreas andre\n"
                           "rodrigo rodri\n"
                           "salvador salva\n"
                           "severino seve\n"
                           "valentin vale valentine\n"
                           "gonzalo gonzo\n"
                           "barbara babs barbel\n"
                           "deborah debbie debora\n"
                           "jennifer jenny jen jenni\n"
                           "jessica jess jessi\n"
                           "kenneth ken kenny\n"
                           "lawrence larry lorenzo laurent lorenz\n"
                           "patrick paddy patricio patrice\n"
                           "rebecca becky rebeca\n"
                           "ronald ron ronnie\n"
                           "timothy tim timo timoteo\n"
                           "walter walt wally gualterio\n"
                           "ursula uschi ulla\n"
                           "hildegard hilde\n"
                           "wolfgang wolfi\n"
                           "ulrich uli\n"
                           "piotr petr pyotr\n";

QHash<QString, QString> madeForms()
{
    QHash<QString, QString> forms;
    for (const QString& line : QString::fromUtf8(kForms).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        for (const QString& word : words)
            forms.insert(word, words.front());
    }
    return forms;
}

} // namespace

QStringView givenNameOf(QStringView word)
{
    static const QHash<QString, QString> forms = madeForms();
    const auto it = forms.constFind(QString::fromRawData(word.data(), word.size()));
    return it == forms.constEnd() ? word : QStringView(*it);
}

} // namespace vouchwell
