#!/usr/bin/env python3
"""Writes the three spreadsheets of the sample shop beside this script: customers.csv, referrals.xlsx and sales.csv.

Corner Bakery in Dresden and everybody in it are invented; addresses end in example.*, telephone numbers come from the
ranges that Germany keeps for films. The same script always writes the same bytes. Standard library only.

What the sales of the fourteen months up to 20 November 2026 contain on purpose: a customer typed twice, one impossible
date, somebody who recommends herself, two claims for one friend, the same pair twice, a friend who was a customer
before, two who recommend each other, friends who buy too late or never, returns in full (one with a later sale that
takes its place) and in part.
"""
import csv
import datetime
import math
import pathlib
import random
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
R = random.Random(20261120)
FIRST, LAST = datetime.date(2025, 9, 21), datetime.date(2026, 11, 20)

NAMES = """
Hannah Vogel|Mehmet Yılmaz|Zofia Kowalska|Jonas Richter|Linh Nguyễn|Amara Okafor|Paul Lehmann|Chiara Rossi|Emil Krause
Sofía Herrera|Oskar Lindström|Fatima El Amrani|Greta Schäfer|Tomáš Dvořák|Ivana Petrović|Lukas Böhm|Aylin Demir
Ben O'Connor|Klara Heinze|Olena Kovalenko|Matteo Ferrari|Nora Winkler|Rajesh Kumar|Anneliese Groß|Pierre Lefèvre
Leyla Şahin|Moritz Seidel|Maya Cohen|Jan van der Meer|Ida Jørgensen|Khaled Haddad|Friederike von Thal|Duc Trần
Theresa Busch|Stefan Möller|Yuki Tanaka|Elif Kaya|Anton Zimmermann|Beatriz Sousa|Karl-Heinz Otto|Samira Rahimi
Marlene Arnold|Nikola Jovanović|Grace Mensah|Felix Neumann|Ana María Torres|Wiebke Petersen|Dmitri Sokolov|Lea Kühn
Abebe Tesfaye|Rosa Lorenz|Henrik Nilsson|Mina Park|Carsten Ebert|Valentina Popa|Ole Hartmann|Zeynep Arslan|Tilda Sommer
Marek Novák|Josephine Engel|Ali Reza Karimi|Svenja Albrecht|Kofi Boateng|Ruth Simon|Jakub Wiśniewski|Luisa Böttcher
Thị Mai Phạm|Georg Franke|Camille Dubois|Swantje Voß|Ibrahim Diallo|Helene Brandt|Milan Horváth|Paula Kirchner
Sanjay Patel|Merle Dietrich|Andrei Ionescu|Mathilda Sachs|Hassan Ali|Eva Schubert|Torsten Beyer|Noemi Bianchi
Caspar Wolff|Danuta Zielińska|Maximilian Roth|Hatice Öztürk|Franziska Pohl|Luca Moretti|Astrid Berg|Bao Lê
Wilma Schreiber|Juan Pablo Ortiz|Cosima Hahn|Viktor Melnyk|Antonia Kraft|Rina Suzuki|Uwe Langer|Esra Aydın
Philippa Grant|Sören Albers|Jana Procházková|Levi Stern|Magda Lewandowska|Hugo Thiele|Nadia Benali|Konrad Fuchs
Alma Haase|Diego Fernández|Birgit Unger|Femi Adeyemi|Lotte Janssen|Arjun Mehta|Ronja Geiger|Kemal Polat|Isabel Költzsch
Elin Forsberg|Günter Naumann|Sara Haile|Till Bergmann|Agnieszka Nowak|Vera Michel|Omar Farouk|Charlotte Heine
Piotr Mazur|Amelie Reuter|Mirko Marić|Dilara Çelik|Fritz Hempel|Gwen Davies|Robert Ziegler|Paulina Wójcik|Enno Claasen
Rebecca Stein|Tariq Mahmood|Ottilie Frank|Bruno Almeida|Hana Kimura|Jürgen Pfeiffer|Selma Yıldız|Niklas Barth
Marta Jiménez|Christel Noack|Emre Koç|Finja Lange|Peter Szabó|Louisa Held|Victor Eze|Hedwig Kunze|Anh Thư Võ
Lorenz Adam|Katarzyna Król|Smilla Ritter
""".replace('\n', '|').strip('|').split('|')

CITIES = [(34, '01099', 'Dresden'), (20, '01097', 'Dresden'), (16, '01127', 'Dresden'), (10, '01307', 'Dresden'),
          (6, '01067', 'Dresden'), (6, '01445', 'Radebeul'), (4, '01705', 'Freital'), (3, '01796', 'Pirna'),
          (2, '01662', 'Meißen'), (1, '04109', 'Leipzig')]
NOTES = ['Orders rye bread on Fridays', 'Allergic to hazelnuts', 'Prefers WhatsApp', 'Birthday cake every May',
         'Office order, needs an invoice\nDelivery before 8:30', 'Said: "best pretzels in town"',
         'Two dogs, always waits outside', 'Vegan; asks for oat milk', 'Wedding cake in June, three tiers\nphotos allowed',
         'Collects loyalty stamps', 'Moved from Berlin, likes poppy seed; pays by card', 'Speaks little German']
CHANNELS = [(38, 'Word of mouth'), (22, 'Referral card'), (18, 'WhatsApp'), (12, 'Instagram'), (10, 'E-mail')]
ASCII = str.maketrans({'ß': 'ss', 'ä': 'ae', 'ö': 'oe', 'ü': 'ue', 'ø': 'o', 'ł': 'l', 'Ł': 'l', 'ı': 'i', 'đ': 'd',
                       'Đ': 'd', "'": None, ' ': '.', '-': None})


def plain(text):
    import unicodedata
    folded = unicodedata.normalize('NFKD', text.lower().translate(ASCII))
    return ''.join(c for c in folded if c.isascii())


def pick(weighted):
    return R.choices([w[1:] for w in weighted], [w[0] for w in weighted])[0]


def day_between(low, high):
    return low + datetime.timedelta(days=R.randrange((high - low).days + 1))


def opening_day(day):
    """The bakery is closed on Mondays."""
    return day + datetime.timedelta(days=1) if day.weekday() == 0 else day


def phone(number):
    """Film numbers, each once, written the way people write them."""
    block, n = divmod(number, 100)
    national = [f'0171 39200{n:02d}', f'0176 040690{n:02d}', f'030 23125{n:03d}'][block]
    return R.choice([national, national, '+49 ' + national[1:], national.replace(' ', '/'), '0049 ' + national[1:]])


class Person:
    def __init__(self, number, name):
        given, _, family = name.partition(' ')
        if name in ('Ana María Torres', 'Ali Reza Karimi', 'Juan Pablo Ortiz', 'Thị Mai Phạm', 'Anh Thư Võ'):
            given, family = name.rsplit(' ', 1)
        self.name, self.given, self.family = name, given, family
        domain = R.choice(['example.com', 'example.com', 'example.org', 'example.net'])
        self.email = f'{plain(given)}.{plain(family)}@{domain}'
        self.phone = phone(number) if R.random() < 0.86 else ''
        self.postal, self.city = pick(CITIES)
        self.notes = R.choice(NOTES) if R.random() < 0.22 else ''
        self.since = None


people = [Person(number, name) for number, name in zip(R.sample(range(300), len(NAMES)), R.sample(NAMES, len(NAMES)))]
assert len({p.email for p in people}) == len(people)
regulars, friends = people[:88], people[88:]
for person in regulars:
    person.since = opening_day(day_between(datetime.date(2023, 3, 1), datetime.date(2025, 10, 31)))

# A few referrers bring many. The others bring one.
TAIL = [9, 7, 5, 4, 3, 3, 2, 2, 2, 2]
by_heart = R.sample(regulars, 40)
referrers = [who for who, times in zip(by_heart, TAIL) for _ in range(times)] + by_heart[len(TAIL):]
R.shuffle(referrers)

referrals = []  # (day, referrer, friend, channel)
sales = []      # [day, person, net in cents, returned cents]


def spend():
    """Bread and rolls, now and then a cake or the catering for a party."""
    if R.random() < 0.09:
        return R.randrange(42, 180) * 100 + R.choice([0, 50])
    return max(180, int(math.exp(R.gauss(7.05, 0.55))) // 5 * 5)


def buy(person, day, net=None):
    day = opening_day(day)
    if day <= LAST:
        sales.append([day, person, net or spend(), 0])
        if person.since is None or day < person.since:
            person.since = day


def claim(day, referrer, friend):
    referrals.append((opening_day(day), referrer, friend, pick(CHANNELS)[0]))


def days(count):
    return datetime.timedelta(days=count)


# The program grows: later months bring more referrals than the first ones.
count = len(friends)
for index, friend in enumerate(friends):
    share = ((index + 0.5) / count) ** 0.8
    day = opening_day(FIRST + days(int(share * ((LAST - FIRST).days - 4)) + R.randrange(4)))
    who = referrers[index % len(referrers)]
    claim(day, who, friend)
    fate = index % 12
    if fate in (3, 8):
        continue                                     # never buys
    if fate == 10 and index < count * 0.7:
        buy(friend, day + days(R.randrange(95, 130)))    # buys too late
        continue
    if fate == 5 and index < 20:
        buy(friend, max(FIRST, day - days(40)))      # was a customer before
    bought = day + days(int(R.expovariate(1 / 14)) % 60)
    for _ in range(1 + int(R.expovariate(0.55))):
        buy(friend, bought)
        bought += days(R.randrange(5, 50))

first_pair = referrals[2]
claim(first_pair[0] + days(9), first_pair[1], first_pair[2])           # the same pair twice
for row, later in ((7, 3), (20, 6)):                                   # two claims for one friend
    claim(referrals[row][0] + days(later), by_heart[row], referrals[row][2])
claim(datetime.date(2026, 3, 14), by_heart[4], by_heart[4])            # recommends herself
claim(datetime.date(2026, 5, 6), friends[1], regulars[-1])             # has been a customer for years
buy(regulars[-1], datetime.date(2025, 12, 23), 3850)
claim(datetime.date(2026, 6, 3), friends[0], referrals[0][1])          # two who recommend each other

# Returns of friends' first purchases: two in full (the second one is replaced by a later sale), two in part.
firsts = {}
for sale in sorted(sales, key=lambda s: s[0]):
    if sale[1] in friends:
        firsts.setdefault(sale[1], []).append(sale)
once = [s[0] for s in firsts.values() if len(s) == 1 and s[0][0] < LAST - days(30)]
often = [s[0] for s in firsts.values() if len(s) > 2 and (s[1][0] - s[0][0]).days < 30]
once[2][3], often[1][3] = once[2][2], often[1][2]
once[5][3], often[4][3] = once[5][2] // 2, often[4][2] // 4

# The ordinary trade of the regulars fills the book up to four hundred sales, with more of it before Christmas and Easter.
faithful = R.choices(regulars, [R.paretovariate(1.3) for _ in regulars], k=1000)
while len(sales) < 400:
    day = day_between(FIRST, LAST)
    if day.month in (4, 12) or R.random() < 0.75:
        buyer = faithful[len(sales)]
        buy(buyer, max(day, buyer.since))
        if R.random() < 0.03:
            sales[-1][3] = sales[-1][2] if R.random() < 0.6 else sales[-1][2] // 3


def write_csv(name, header, rows):
    with open(HERE / name, 'w', encoding='utf-8', newline='') as handle:
        out = csv.writer(handle, lineterminator='\r\n')
        out.writerow(header)
        out.writerows(rows)


def customer_rows():
    # Friends enter the list when they buy; the last ones of them have not been entered yet.
    listed = sorted((p for p in people if p.since), key=lambda p: (p.since, p.name))[:139]
    rows = [[f'{number:04d}', p.given, p.family, p.email, p.phone, p.postal, p.city, p.since.strftime('%d/%m/%Y'), p.notes]
            for number, p in enumerate(listed, 1)]
    rows[57][7] = '31/02/2024'
    twice = list(rows[33])
    twice[0], twice[3], twice[8] = f'{len(rows) + 1:04d}', twice[3].upper(), 'typed twice'
    return rows + [twice]


def euros(cents):
    return f'{cents // 100}.{cents % 100:02d}'


def sale_rows():
    rows = []
    for number, (day, person, net, returned) in enumerate(sorted(sales, key=lambda s: (s[0], s[1].email)), 1):
        def row(receipt, kind, on, cents, of):
            return (on, [receipt, kind, person.email, on.isoformat(), euros(cents), euros((cents * 7 + 50) // 100), 'EUR', of])
        receipt = f'B-{number:05d}'
        rows.append(row(receipt, 'Sale', day, net, ''))
        if returned:
            rows.append(row(f'R-{number:05d}', 'Return', min(LAST, opening_day(day + days(R.randrange(1, 6)))), returned, receipt))
    return [values for _, values in sorted(rows, key=lambda r: r[0])]


def column(index):
    return 'ABCDEFGHIJ'[index]


def write_xlsx(name, sheet, header, rows):
    """A workbook as spreadsheet programs write them: shared strings, dates as numbers with a date format."""
    strings = {}

    def cell(reference, value, style):
        if value == '':
            return ''
        if isinstance(value, datetime.date):
            return f'<c r="{reference}" s="1"><v>{(value - datetime.date(1899, 12, 30)).days}</v></c>'
        return f'<c r="{reference}" s="{style}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>'

    body = ''.join(
        f'<row r="{y}">' + ''.join(cell(f'{column(x)}{y}', value, 2 if y == 1 else 0) for x, value in enumerate(row)) + '</row>'
        for y, row in enumerate([header] + rows, 1))
    xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    package = 'http://schemas.openxmlformats.org/package/2006'
    office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
    parts = {
        '[Content_Types].xml':
            f'<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/></Types>',
        '_rels/.rels':
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml':
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            f'<sheet name="{escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{office}/styles" Target="styles.xml"/>'
            f'<Relationship Id="rId3" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        'xl/styles.xml':
            f'<styleSheet xmlns="{main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
            '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
            '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
            '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
            '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
            '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
            '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
        'xl/worksheets/sheet1.xml':
            f'<worksheet xmlns="{main}"><dimension ref="A1:{column(len(header) - 1)}{len(rows) + 1}"/>'
            '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
            '</sheetView></sheetViews><cols><col min="1" max="1" width="12" customWidth="1"/>'
            f'<col min="2" max="{len(header)}" width="26" customWidth="1"/></cols><sheetData>{body}</sheetData></worksheet>',
        'xl/sharedStrings.xml':
            f'<sst xmlns="{main}" uniqueCount="{len(strings)}">'
            + ''.join(f'<si><t>{escape(text)}</t></si>' for text in strings) + '</sst>',
    }
    with zipfile.ZipFile(HERE / name, 'w') as archive:
        for path, text in parts.items():
            entry = zipfile.ZipInfo(path, (2026, 11, 20, 18, 0, 0))
            # Stored, not packed: the same bytes whatever the version of the compressor.
            archive.writestr(entry, xml + text, zipfile.ZIP_STORED)


write_csv('customers.csv', ['Customer code', 'First name', 'Last name', 'E-mail', 'Phone', 'Postal code', 'City',
                            'Customer since', 'Notes'], customer_rows())
write_xlsx('referrals.xlsx', 'Referrals',
           ['Date', 'Referred by', 'Referrer e-mail', 'New customer', 'New customer e-mail', 'New customer phone', 'Channel'],
           [[day, who.name, who.email, friend.name, friend.email, friend.phone, channel]
            for day, who, friend, channel in sorted(referrals, key=lambda r: (r[0], r[2].email))])
write_csv('sales.csv', ['Receipt', 'Type', 'Customer e-mail', 'Date', 'Net', 'Tax', 'Currency', 'Returned receipt'], sale_rows())
