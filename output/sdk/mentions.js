// Made by nutgraf: change the stories, not this file.
import { byId, finder, grouped } from './look-up.js'

export const mentions = /* @__PURE__ */ JSON.parse('[\
{"id":"air-strike/m1","start":52,"end":58,"text":"rebels","type":"Group","form":"nominal"},\
{"id":"air-strike/m2","start":147,"end":153,"text":"BAMAKO","type":"Place","subtype":"City","form":"name","entity":"air-strike/e1"},\
{"id":"air-strike/m3","start":155,"end":159,"text":"Mali","type":"Place","subtype":"Country","form":"name","entity":"air-strike/e2"},\
{"id":"air-strike/m4","start":161,"end":173,"text":"Example Wire","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"air-strike/e3"},\
{"id":"air-strike/m5","start":177,"end":183,"text":"Malian","type":"Group","subtype":"Nationality","form":"name","entity":"air-strike/e4"},\
{"id":"air-strike/m6","start":213,"end":233,"text":"the northern village","type":"Place","subtype":"City","form":"nominal"},\
{"id":"air-strike/m7","start":237,"end":246,"text":"Tin Azzel","type":"Place","form":"name","entity":"air-strike/e5"},\
{"id":"air-strike/m8","start":291,"end":300,"text":"residents","type":"Group","form":"nominal"},\
{"id":"air-strike/m9","start":305,"end":312,"text":"a nurse","type":"Person","form":"nominal","entity":"air-strike/e6"},\
{"id":"air-strike/m10","start":325,"end":333,"text":"the army","type":"Organization","subtype":"MilitaryUnit","form":"nominal"},\
{"id":"air-strike/m11","start":406,"end":409,"text":"who","type":"Person","form":"pronoun"},\
{"id":"air-strike/m12","start":421,"end":429,"text":"The army","type":"Organization","subtype":"MilitaryUnit","form":"nominal","entity":"air-strike/e7"},\
{"id":"air-strike/m13","start":466,"end":476,"text":"its pilots","type":"Group","form":"nominal"},\
{"id":"air-strike/m14","start":491,"end":499,"text":"fighters","type":"Group","form":"nominal"},\
{"id":"air-strike/m15","start":507,"end":518,"text":"Azzel Front","type":"Organization","subtype":"ArmedGroup","form":"name","entity":"air-strike/e8"},\
{"id":"air-strike/m16","start":621,"end":632,"text":"Azzel Front","type":"Organization","subtype":"ArmedGroup","form":"name","entity":"air-strike/e8"},\
{"id":"air-strike/m17","start":681,"end":684,"text":"Gao","type":"Place","subtype":"City","form":"name","entity":"air-strike/e9"},\
{"id":"air-strike/m18","start":724,"end":727,"text":"men","type":"Group","form":"nominal"},\
{"id":"air-strike/m19","start":729,"end":731,"text":"It","type":"Organization","form":"pronoun","entity":"air-strike/e8"},\
{"id":"air-strike/m20","start":742,"end":751,"text":"villagers","type":"Group","form":"nominal"},\
{"id":"air-strike/m21","start":760,"end":764,"text":"them","type":"Group","form":"pronoun"},\
{"id":"air-strike/m22","start":765,"end":773,"text":"children","type":"Group","form":"nominal"},\
{"id":"air-strike/m23","start":876,"end":880,"text":"them","type":"Group","form":"pronoun"},\
{"id":"air-strike/m24","start":906,"end":919,"text":"Fanta Haidara","type":"Person","form":"name","entity":"air-strike/e10"},\
{"id":"air-strike/m25","start":921,"end":928,"text":"a nurse","type":"Person","form":"nominal","entity":"air-strike/e10"},\
{"id":"air-strike/m26","start":946,"end":955,"text":"Tin Azzel","type":"Place","form":"name","entity":"air-strike/e5"},\
{"id":"air-strike/m27","start":957,"end":960,"text":"who","type":"Person","form":"pronoun"},\
{"id":"air-strike/m28","start":1132,"end":1137,"text":"Front","type":"Organization","subtype":"ArmedGroup","form":"name","entity":"air-strike/e8"},\
{"id":"air-strike/m29","start":1151,"end":1165,"text":"Salem ag Rissa","type":"Person","form":"name","entity":"air-strike/e11"},\
{"id":"air-strike/m30","start":1230,"end":1233,"text":"him","type":"Person","form":"pronoun","entity":"air-strike/e11"},\
{"id":"air-strike/m31","start":1331,"end":1336,"text":"Niger","type":"Place","subtype":"Country","form":"name","entity":"air-strike/e12"},\
{"id":"air-strike/m32","start":1338,"end":1365,"text":"a Western security official","type":"Person","form":"nominal","entity":"air-strike/e13"},\
{"id":"air-strike/m33","start":1340,"end":1347,"text":"Western","type":"Group","subtype":"Nationality","form":"name","entity":"air-strike/e14"},\
{"id":"air-strike/m34","start":1375,"end":1388,"text":"Meridian Post","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"air-strike/e15"},\
{"id":"air-strike/m35","start":1423,"end":1425,"text":"he","type":"Person","form":"pronoun","entity":"air-strike/e11"},\
{"id":"air-strike/m36","start":1464,"end":1476,"text":"The official","type":"Person","form":"nominal","entity":"air-strike/e13"},\
{"id":"air-strike/m37","start":1521,"end":1523,"text":"He","type":"Person","form":"pronoun"},\
{"id":"air-strike/m38","start":1536,"end":1539,"text":"who","type":"Person","form":"pronoun"},\
{"id":"air-strike/m39","start":1565,"end":1570,"text":"Niger","type":"Place","subtype":"Country","form":"name","literal":false,"entity":"air-strike/e12"},\
{"id":"air-strike/m40","start":1659,"end":1674,"text":"Ibrahim Sallaou","type":"Person","form":"name","entity":"air-strike/e16"},\
{"id":"air-strike/m41","start":1676,"end":1687,"text":"a spokesman","type":"Person","form":"nominal","entity":"air-strike/e16"},\
{"id":"air-strike/m42","start":1692,"end":1712,"text":"the defense ministry","type":"Organization","subtype":"GovernmentOrganization","form":"nominal"},\
{"id":"air-strike/m43","start":1716,"end":1722,"text":"Niamey","type":"Place","subtype":"City","form":"name","entity":"air-strike/e17"},\
{"id":"air-strike/m44","start":1738,"end":1741,"text":"who","type":"Person","form":"pronoun"},\
{"id":"air-strike/m45","start":1843,"end":1851,"text":"soldiers","type":"Group","form":"nominal"},\
{"id":"air-strike/m46","start":1872,"end":1875,"text":"Gao","type":"Place","subtype":"City","form":"name","entity":"air-strike/e9"},\
{"id":"air-strike/m47","start":1880,"end":1887,"text":"Ansongo","type":"Place","form":"name","entity":"air-strike/e18"},\
{"id":"air-strike/m48","start":1913,"end":1926,"text":"Oumar Tessala","type":"Person","form":"name","entity":"air-strike/e19"},\
{"id":"air-strike/m49","start":1928,"end":1931,"text":"who","type":"Person","form":"pronoun","entity":"air-strike/e19"},\
{"id":"air-strike/m50","start":1941,"end":1960,"text":"the northern region","type":"Place","subtype":"Region","form":"nominal"},\
{"id":"air-strike/m51","start":1962,"end":1964,"text":"He","type":"Person","form":"pronoun","entity":"air-strike/e19"},\
{"id":"air-strike/m52","start":1970,"end":1979,"text":"reporters","type":"Group","form":"nominal"},\
{"id":"air-strike/m53","start":1983,"end":1989,"text":"Bamako","type":"Place","subtype":"City","form":"name","entity":"air-strike/e1"},\
{"id":"air-strike/m54","start":1995,"end":1997,"text":"he","type":"Person","form":"pronoun","entity":"air-strike/e19"},\
{"id":"air-strike/m55","start":2050,"end":2058,"text":"the army","type":"Organization","subtype":"MilitaryUnit","form":"nominal","entity":"air-strike/e7"},\
{"id":"air-strike/m56","start":2131,"end":2136,"text":"Front","type":"Organization","subtype":"ArmedGroup","form":"name","entity":"air-strike/e8"},\
{"id":"air-strike/m57","start":2157,"end":2168,"text":"the airport","type":"Place","subtype":"Facility","form":"nominal"},\
{"id":"air-strike/m58","start":2172,"end":2175,"text":"Gao","type":"Place","subtype":"City","form":"name","entity":"air-strike/e9"},\
{"id":"air-strike/m59","start":2295,"end":2302,"text":"Ansongo","type":"Place","form":"name","entity":"air-strike/e18"},\
{"id":"air-strike/m60","start":2328,"end":2332,"text":"them","type":"Group","form":"pronoun"},\
{"id":"air-strike/m61","start":2333,"end":2342,"text":"civilians","type":"Group","form":"nominal"},\
{"id":"air-strike/m62","start":2361,"end":2382,"text":"Sahel Witness Mission","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"air-strike/e20"},\
{"id":"air-strike/m63","start":2404,"end":2412,"text":"The army","type":"Organization","subtype":"MilitaryUnit","form":"nominal","entity":"air-strike/e7"},\
{"id":"air-strike/m64","start":2482,"end":2484,"text":"it","type":"Organization","form":"pronoun"},\
{"id":"air-strike/m65","start":2517,"end":2528,"text":"the traders","type":"Group","form":"nominal"},\
{"id":"air-strike/m66","start":2556,"end":2565,"text":"Tin Azzel","type":"Place","form":"name","entity":"air-strike/e5"},\
{"id":"air-strike/m67","start":2586,"end":2590,"text":"them","type":"Group","form":"pronoun"},\
{"id":"air-strike/m68","start":2604,"end":2615,"text":"aid workers","type":"Group","form":"nominal","entity":"air-strike/e21"},\
{"id":"air-strike/m69","start":2621,"end":2625,"text":"they","type":"Group","form":"pronoun"},\
{"id":"air-strike/m70","start":2681,"end":2714,"text":"The United Nations refugee agency","type":"Organization","subtype":"GovernmentOrganization","form":"nominal","entity":"air-strike/e22"},\
{"id":"air-strike/m71","start":2685,"end":2699,"text":"United Nations","type":"Organization","subtype":"IntergovernmentalOrganization","form":"name","entity":"air-strike/e23"},\
{"id":"air-strike/m72","start":2758,"end":2761,"text":"Gao","type":"Place","subtype":"City","form":"name","entity":"air-strike/e9"},\
{"id":"air-strike/m73","start":2795,"end":2806,"text":"the village","type":"Place","subtype":"City","form":"nominal"},\
{"id":"company-deal/m1","start":0,"end":6,"text":"Canada","type":"Place","subtype":"Country","form":"name","entity":"company-deal/e1"},\
{"id":"company-deal/m2","start":9,"end":17,"text":"Tamarack","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e2"},\
{"id":"company-deal/m3","start":25,"end":31,"text":"Danish","type":"Group","subtype":"Nationality","form":"name","entity":"company-deal/e3"},\
{"id":"company-deal/m4","start":43,"end":53,"text":"Brunsgaard","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e4"},\
{"id":"company-deal/m5","start":112,"end":122,"text":"COPENHAGEN","type":"Place","subtype":"City","form":"name","entity":"company-deal/e5"},\
{"id":"company-deal/m6","start":133,"end":145,"text":"Example Wire","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"company-deal/e6"},\
{"id":"company-deal/m7","start":149,"end":175,"text":"Tamarack Flow Technologies","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e2"},\
{"id":"company-deal/m8","start":179,"end":186,"text":"Calgary","type":"Place","subtype":"City","form":"name","entity":"company-deal/e7"},\
{"id":"company-deal/m9","start":205,"end":226,"text":"Brunsgaard Pumper A/S","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e4"},\
{"id":"company-deal/m10","start":395,"end":403,"text":"Tamarack","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e2"},\
{"id":"company-deal/m11","start":436,"end":446,"text":"Brunsgaard","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e4"},\
{"id":"company-deal/m12","start":583,"end":594,"text":"the company","type":"Organization","subtype":"Company","form":"nominal"},\
{"id":"company-deal/m13","start":619,"end":629,"text":"Brunsgaard","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e4"},\
{"id":"company-deal/m14","start":682,"end":703,"text":"Brunsgaard Foundation","type":"Organization","subtype":"NGO","form":"name","entity":"company-deal/e8"},\
{"id":"company-deal/m15","start":770,"end":777,"text":"a rival","type":"Person","form":"nominal"},\
{"id":"company-deal/m16","start":849,"end":859,"text":"the owners","type":"Group","form":"nominal"},\
{"id":"company-deal/m17","start":932,"end":943,"text":"authorities","type":"Organization","subtype":"GovernmentOrganization","form":"nominal","entity":"company-deal/e9"},\
{"id":"company-deal/m18","start":947,"end":955,"text":"Brussels","type":"Place","subtype":"City","form":"name","entity":"company-deal/e10"},\
{"id":"company-deal/m19","start":960,"end":966,"text":"Ottawa","type":"Place","subtype":"City","form":"name","entity":"company-deal/e11"},\
{"id":"company-deal/m20","start":986,"end":994,"text":"Tamarack","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e2"},\
{"id":"company-deal/m21","start":1005,"end":1015,"text":"Brunsgaard","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e4"},\
{"id":"company-deal/m22","start":1138,"end":1147,"text":"a factory","type":"Place","subtype":"Facility","form":"nominal"},\
{"id":"company-deal/m23","start":1150,"end":1165,"text":"Yvonne Lachance","type":"Person","form":"name","entity":"company-deal/e12"},\
{"id":"company-deal/m24","start":1167,"end":1175,"text":"Tamarack","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e2"},\
{"id":"company-deal/m25","start":1221,"end":1227,"text":"Aarhus","type":"Place","form":"name","entity":"company-deal/e13"},\
{"id":"company-deal/m26","start":1235,"end":1245,"text":"Brunsgaard","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e4"},\
{"id":"company-deal/m27","start":1303,"end":1306,"text":"She","type":"Person","form":"pronoun"},\
{"id":"company-deal/m28","start":1365,"end":1385,"text":"a Tamarack spokesman","type":"Person","form":"nominal"},\
{"id":"company-deal/m29","start":1367,"end":1375,"text":"Tamarack","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e2"},\
{"id":"company-deal/m30","start":1414,"end":1424,"text":"Brunsgaard","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e4"},\
{"id":"company-deal/m31","start":1433,"end":1442,"text":"employees","type":"Group","form":"nominal"},\
{"id":"company-deal/m32","start":1466,"end":1497,"text":"Pump and Foundry Workers\' Union","type":"Organization","subtype":"LaborUnion","form":"name","entity":"company-deal/e14"},\
{"id":"company-deal/m33","start":1503,"end":1505,"text":"it","type":"Organization","form":"pronoun"},\
{"id":"company-deal/m34","start":1599,"end":1609,"text":"Brunsgaard","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e4"},\
{"id":"company-deal/m35","start":1695,"end":1703,"text":"Tamarack","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e2"},\
{"id":"company-deal/m36","start":1867,"end":1882,"text":"Jeppe Lindgaard","type":"Person","form":"name","entity":"company-deal/e15"},\
{"id":"company-deal/m37","start":1884,"end":1887,"text":"who","type":"Person","form":"pronoun","entity":"company-deal/e15"},\
{"id":"company-deal/m38","start":1896,"end":1906,"text":"Brunsgaard","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e4"},\
{"id":"company-deal/m39","start":1952,"end":1960,"text":"Tamarack","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e2"},\
{"id":"company-deal/m40","start":1981,"end":1993,"text":"Osterfeld AG","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e16"},\
{"id":"company-deal/m41","start":1995,"end":2009,"text":"a German rival","type":"Person","form":"nominal"},\
{"id":"company-deal/m42","start":1997,"end":2003,"text":"German","type":"Group","subtype":"Nationality","form":"name","entity":"company-deal/e17"},\
{"id":"company-deal/m43","start":2085,"end":2094,"text":"Osterfeld","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e16"},\
{"id":"company-deal/m44","start":2134,"end":2156,"text":"Jutland Business Daily","type":"Organization","form":"name","entity":"company-deal/e18"},\
{"id":"company-deal/m45","start":2229,"end":2241,"text":"Example Wire","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"company-deal/e6"},\
{"id":"company-deal/m46","start":2247,"end":2265,"text":"the German company","type":"Organization","subtype":"Company","form":"nominal"},\
{"id":"company-deal/m47","start":2251,"end":2257,"text":"German","type":"Group","subtype":"Nationality","form":"name","entity":"company-deal/e17"},\
{"id":"company-deal/m48","start":2276,"end":2284,"text":"advisers","type":"Group","form":"nominal"},\
{"id":"company-deal/m49","start":2327,"end":2337,"text":"Brunsgaard","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e4"},\
{"id":"company-deal/m50","start":2375,"end":2385,"text":"Copenhagen","type":"Place","subtype":"City","form":"name","entity":"company-deal/e5"},\
{"id":"company-deal/m51","start":2399,"end":2407,"text":"Tamarack","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e2"},\
{"id":"company-deal/m52","start":2430,"end":2437,"text":"Toronto","type":"Place","subtype":"City","form":"name","entity":"company-deal/e19"},\
{"id":"company-deal/m53","start":2524,"end":2534,"text":"Sofie Rask","type":"Person","form":"name","entity":"company-deal/e20"},\
{"id":"company-deal/m54","start":2536,"end":2546,"text":"an analyst","type":"Person","form":"nominal","entity":"company-deal/e20"},\
{"id":"company-deal/m55","start":2550,"end":2567,"text":"Nyhavn Securities","type":"Organization","subtype":"Company","form":"name","entity":"company-deal/e21"},\
{"id":"company-deal/m56","start":2579,"end":2582,"text":"she","type":"Person","form":"pronoun","entity":"company-deal/e20"},\
{"id":"council-namesakes/m1","start":0,"end":7,"text":"Augusta","type":"Place","form":"name","entity":"council-namesakes/e1"},\
{"id":"council-namesakes/m2","start":15,"end":22,"text":"Augusta","type":"Place","form":"name","entity":"council-namesakes/e1"},\
{"id":"council-namesakes/m3","start":98,"end":105,"text":"AUGUSTA","type":"Place","form":"name","entity":"council-namesakes/e1"},\
{"id":"council-namesakes/m4","start":107,"end":112,"text":"Maine","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"council-namesakes/e2"},\
{"id":"council-namesakes/m5","start":119,"end":131,"text":"City Council","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"council-namesakes/e3"},\
{"id":"council-namesakes/m6","start":192,"end":199,"text":"Augusta","type":"Place","form":"name","entity":"council-namesakes/e4"},\
{"id":"council-namesakes/m7","start":201,"end":208,"text":"Georgia","type":"Place","subtype":"Country","form":"name","entity":"council-namesakes/e5"},\
{"id":"council-namesakes/m8","start":256,"end":271,"text":"Fire Department","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"council-namesakes/e6"},\
{"id":"council-namesakes/m9","start":572,"end":586,"text":"Norm Pelletier","type":"Person","form":"name","entity":"council-namesakes/e7"},\
{"id":"council-namesakes/m10","start":592,"end":603,"text":"the council","type":"Organization","subtype":"GovernmentOrganization","form":"nominal"},\
{"id":"council-namesakes/m11","start":646,"end":653,"text":"Augusta","type":"Place","form":"name","entity":"council-namesakes/e1"},\
{"id":"council-namesakes/m12","start":673,"end":682,"text":"Pelletier","type":"Person","form":"name","entity":"council-namesakes/e7"},\
{"id":"council-namesakes/m13","start":684,"end":687,"text":"who","type":"Person","form":"pronoun","entity":"council-namesakes/e7"},\
{"id":"council-namesakes/m14","start":711,"end":718,"text":"Georgia","type":"Place","subtype":"Country","form":"name","entity":"council-namesakes/e5"},\
{"id":"council-namesakes/m15","start":743,"end":756,"text":"Linda Crocker","type":"Person","form":"name","entity":"council-namesakes/e8"},\
{"id":"council-namesakes/m16","start":758,"end":769,"text":"Bill Achorn","type":"Person","form":"name","entity":"council-namesakes/e9"},\
{"id":"council-namesakes/m17","start":774,"end":784,"text":"Dana Wyman","type":"Person","form":"name","entity":"council-namesakes/e10"},\
{"id":"council-namesakes/m18","start":819,"end":826,"text":"Georgia","type":"Place","subtype":"Country","form":"name","entity":"council-namesakes/e5"},\
{"id":"council-namesakes/m19","start":829,"end":836,"text":"Crocker","type":"Person","form":"name","entity":"council-namesakes/e8"},\
{"id":"council-namesakes/m20","start":880,"end":892,"text":"another city","type":"Place","subtype":"City","form":"nominal"},\
{"id":"council-namesakes/m21","start":903,"end":913,"text":"A mechanic","type":"Person","form":"nominal"},\
{"id":"council-namesakes/m22","start":923,"end":931,"text":"the city","type":"Place","subtype":"City","form":"nominal"},\
{"id":"council-namesakes/m23","start":992,"end":1002,"text":"councilors","type":"Group","form":"nominal"},\
{"id":"council-namesakes/m24","start":1015,"end":1023,"text":"The city","type":"Place","subtype":"City","form":"nominal"},\
{"id":"council-namesakes/m25","start":1107,"end":1114,"text":"Augusta","type":"Place","form":"name","entity":"council-namesakes/e1"},\
{"id":"council-namesakes/m26","start":1142,"end":1150,"text":"Portland","type":"Place","subtype":"City","form":"name","entity":"council-namesakes/e11"},\
{"id":"council-namesakes/m27","start":1165,"end":1177,"text":"Water Street","type":"Place","subtype":"Facility","form":"name","entity":"council-namesakes/e12"},\
{"id":"council-namesakes/m28","start":1194,"end":1202,"text":"Portland","type":"Place","subtype":"City","form":"name","entity":"council-namesakes/e11"},\
{"id":"council-namesakes/m29","start":1286,"end":1294,"text":"Portland","type":"Place","subtype":"City","form":"name","entity":"council-namesakes/e11"},\
{"id":"council-namesakes/m30","start":1319,"end":1333,"text":"Roy Castonguay","type":"Person","form":"name","entity":"council-namesakes/e13"},\
{"id":"council-namesakes/m31","start":1356,"end":1364,"text":"Portland","type":"Place","subtype":"City","form":"name","entity":"council-namesakes/e11"},\
{"id":"council-namesakes/m32","start":1395,"end":1401,"text":"Oregon","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"council-namesakes/e14"},\
{"id":"council-namesakes/m33","start":1404,"end":1414,"text":"Castonguay","type":"Person","form":"name","entity":"council-namesakes/e13"},\
{"id":"council-namesakes/m34","start":1520,"end":1529,"text":"the owner","type":"Person","form":"nominal"},\
{"id":"council-namesakes/m35","start":1566,"end":1577,"text":"Denise Hale","type":"Person","form":"name","entity":"council-namesakes/e15"},\
{"id":"council-namesakes/m36","start":1589,"end":1592,"text":"She","type":"Person","form":"pronoun","entity":"council-namesakes/e15"},\
{"id":"council-namesakes/m37","start":1690,"end":1697,"text":"Augusta","type":"Place","form":"name"},\
{"id":"council-namesakes/m38","start":1705,"end":1718,"text":"commissioners","type":"Group","form":"nominal"},\
{"id":"council-namesakes/m39","start":1755,"end":1759,"text":"they","type":"Group","form":"pronoun"},\
{"id":"council-namesakes/m40","start":1774,"end":1785,"text":"the council","type":"Organization","subtype":"GovernmentOrganization","form":"nominal"},\
{"id":"council-namesakes/m41","start":1819,"end":1831,"text":"Curtis Beale","type":"Person","form":"name","entity":"council-namesakes/e16"},\
{"id":"council-namesakes/m42","start":1833,"end":1844,"text":"a spokesman","type":"Person","form":"nominal","entity":"council-namesakes/e16"},\
{"id":"council-namesakes/m43","start":1849,"end":1865,"text":"the Georgia city","type":"Place","subtype":"City","form":"nominal"},\
{"id":"council-namesakes/m44","start":1853,"end":1860,"text":"Georgia","type":"Place","subtype":"Country","form":"name","entity":"council-namesakes/e5"},\
{"id":"council-namesakes/m45","start":1876,"end":1889,"text":"River Gazette","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"council-namesakes/e17"},\
{"id":"council-namesakes/m46","start":1890,"end":1892,"text":"he","type":"Person","form":"pronoun","entity":"council-namesakes/e16"},\
{"id":"council-namesakes/m47","start":1949,"end":1960,"text":"Springfield","type":"Place","subtype":"City","form":"name","entity":"council-namesakes/e18"},\
{"id":"council-namesakes/m48","start":1962,"end":1970,"text":"Illinois","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"council-namesakes/e19"},\
{"id":"council-namesakes/m49","start":1976,"end":1987,"text":"Springfield","type":"Place","subtype":"City","form":"name","entity":"council-namesakes/e20"},\
{"id":"council-namesakes/m50","start":1989,"end":2002,"text":"Massachusetts","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"council-namesakes/e21"},\
{"id":"council-namesakes/m51","start":2005,"end":2007,"text":"he","type":"Person","form":"pronoun","entity":"council-namesakes/e16"},\
{"id":"council-namesakes/m52","start":2027,"end":2031,"text":"them","type":"Group","form":"pronoun"},\
{"id":"council-namesakes/m53","start":2053,"end":2069,"text":"Augusta Levesque","type":"Person","form":"name","entity":"council-namesakes/e22"},\
{"id":"council-namesakes/m54","start":2078,"end":2091,"text":"Sewall Street","type":"Place","subtype":"Facility","form":"name","entity":"council-namesakes/e23"},\
{"id":"council-namesakes/m55","start":2093,"end":2096,"text":"who","type":"Person","form":"pronoun"},\
{"id":"council-namesakes/m56","start":2102,"end":2105,"text":"she","type":"Person","form":"pronoun","entity":"council-namesakes/e22"},\
{"id":"council-namesakes/m57","start":2159,"end":2166,"text":"members","type":"Group","form":"nominal"},\
{"id":"council-namesakes/m58","start":2218,"end":2228,"text":"Her sister","type":"Person","form":"nominal","entity":"council-namesakes/e24"},\
{"id":"council-namesakes/m59","start":2218,"end":2221,"text":"Her","type":"Person","form":"pronoun","entity":"council-namesakes/e22"},\
{"id":"council-namesakes/m60","start":2230,"end":2246,"text":"Georgia Levesque","type":"Person","form":"name","entity":"council-namesakes/e24"},\
{"id":"council-namesakes/m61","start":2289,"end":2298,"text":"Pelletier","type":"Person","form":"name","entity":"council-namesakes/e7"},\
{"id":"council-namesakes/m62","start":2367,"end":2377,"text":"councilors","type":"Group","form":"nominal"},\
{"id":"council-namesakes/m63","start":2579,"end":2589,"text":"Walt Soucy","type":"Person","form":"name","entity":"council-namesakes/e25"},\
{"id":"court-case/m1","start":115,"end":135,"text":"The former treasurer","type":"Person","form":"nominal"},\
{"id":"court-case/m2","start":139,"end":149,"text":"a children","type":"Group","form":"nominal"},\
{"id":"court-case/m3","start":334,"end":348,"text":"Colin Redfearn","type":"Person","form":"name","entity":"court-case/e1"},\
{"id":"court-case/m4","start":357,"end":362,"text":"Otley","type":"Place","form":"name","entity":"court-case/e2"},\
{"id":"court-case/m5","start":391,"end":404,"text":"Philippa Orme","type":"Person","form":"name","entity":"court-case/e3"},\
{"id":"court-case/m6","start":424,"end":441,"text":"Leeds Crown Court","type":"Organization","subtype":"Court","form":"name","entity":"court-case/e4"},\
{"id":"court-case/m7","start":477,"end":483,"text":"a bank","type":"Organization","subtype":"Company","form":"nominal"},\
{"id":"court-case/m8","start":486,"end":489,"text":"she","type":"Person","form":"pronoun","entity":"court-case/e3"},\
{"id":"court-case/m9","start":495,"end":498,"text":"him","type":"Person","form":"pronoun","entity":"court-case/e1"},\
{"id":"court-case/m10","start":558,"end":561,"text":"who","type":"Person","form":"pronoun"},\
{"id":"court-case/m11","start":608,"end":616,"text":"Redfearn","type":"Person","form":"name","entity":"court-case/e1"},\
{"id":"court-case/m12","start":633,"end":639,"text":"counts","type":"Group","form":"nominal"},\
{"id":"court-case/m13","start":678,"end":681,"text":"him","type":"Person","form":"pronoun","entity":"court-case/e1"},\
{"id":"court-case/m14","start":693,"end":697,"text":"them","type":"Group","form":"pronoun"},\
{"id":"court-case/m15","start":772,"end":775,"text":"him","type":"Person","form":"pronoun","entity":"court-case/e1"},\
{"id":"court-case/m16","start":822,"end":836,"text":"a roofing firm","type":"Organization","subtype":"Company","form":"nominal"},\
{"id":"court-case/m17","start":838,"end":846,"text":"His wife","type":"Person","form":"nominal","entity":"court-case/e5"},\
{"id":"court-case/m18","start":838,"end":841,"text":"His","type":"Person","form":"pronoun","entity":"court-case/e1"},\
{"id":"court-case/m19","start":848,"end":863,"text":"Denise Redfearn","type":"Person","form":"name","entity":"court-case/e5"},\
{"id":"court-case/m20","start":904,"end":907,"text":"She","type":"Person","form":"pronoun","entity":"court-case/e5"},\
{"id":"court-case/m21","start":975,"end":983,"text":"Redfearn","type":"Person","form":"name","entity":"court-case/e1"},\
{"id":"court-case/m22","start":995,"end":1004,"text":"a company","type":"Organization","subtype":"Company","form":"nominal"},\
{"id":"court-case/m23","start":1006,"end":1026,"text":"Brackenhill Supplies","type":"Organization","form":"name","entity":"court-case/e6"},\
{"id":"court-case/m24","start":1048,"end":1061,"text":"Lantern House","type":"Place","subtype":"Facility","form":"name","entity":"court-case/e7"},\
{"id":"court-case/m25","start":1214,"end":1216,"text":"He","type":"Person","form":"pronoun"},\
{"id":"court-case/m26","start":1237,"end":1240,"text":"who","type":"Person","form":"pronoun"},\
{"id":"court-case/m27","start":1262,"end":1274,"text":"Rashid Verma","type":"Person","form":"name","entity":"court-case/e8"},\
{"id":"court-case/m28","start":1328,"end":1331,"text":"who","type":"Person","form":"pronoun"},\
{"id":"court-case/m29","start":1340,"end":1344,"text":"them","type":"Group","form":"pronoun"},\
{"id":"court-case/m30","start":1398,"end":1406,"text":"Redfearn","type":"Person","form":"name","entity":"court-case/e1"},\
{"id":"court-case/m31","start":1456,"end":1468,"text":"the trustees","type":"Group","form":"nominal"},\
{"id":"court-case/m32","start":1470,"end":1472,"text":"He","type":"Person","form":"pronoun","entity":"court-case/e1"},\
{"id":"court-case/m33","start":1516,"end":1520,"text":"them","type":"Group","form":"pronoun"},\
{"id":"court-case/m34","start":1570,"end":1583,"text":"Joanne Tickle","type":"Person","form":"name","entity":"court-case/e9"},\
{"id":"court-case/m35","start":1633,"end":1639,"text":"Tickle","type":"Person","form":"name","entity":"court-case/e9"},\
{"id":"court-case/m36","start":1645,"end":1654,"text":"the court","type":"Organization","subtype":"Court","form":"nominal"},\
{"id":"court-case/m37","start":1660,"end":1668,"text":"Redfearn","type":"Person","form":"name","entity":"court-case/e1"},\
{"id":"court-case/m38","start":1681,"end":1684,"text":"her","type":"Person","form":"pronoun","entity":"court-case/e9"},\
{"id":"court-case/m39","start":1699,"end":1702,"text":"she","type":"Person","form":"pronoun","entity":"court-case/e9"},\
{"id":"court-case/m40","start":1718,"end":1721,"text":"her","type":"Person","form":"pronoun","entity":"court-case/e9"},\
{"id":"court-case/m41","start":1727,"end":1729,"text":"He","type":"Person","form":"pronoun","entity":"court-case/e1"},\
{"id":"court-case/m42","start":1749,"end":1752,"text":"her","type":"Person","form":"pronoun","entity":"court-case/e9"},\
{"id":"court-case/m43","start":1841,"end":1862,"text":"West Yorkshire Police","type":"Organization","subtype":"Police","form":"name","entity":"court-case/e10"},\
{"id":"court-case/m44","start":1883,"end":1895,"text":"Imran Dosani","type":"Person","form":"name","entity":"court-case/e11"},\
{"id":"court-case/m45","start":1941,"end":1949,"text":"Alicante","type":"Place","subtype":"City","form":"name","entity":"court-case/e12"},\
{"id":"court-case/m46","start":1953,"end":1958,"text":"Spain","type":"Place","subtype":"Country","form":"name","entity":"court-case/e13"},\
{"id":"court-case/m47","start":1983,"end":1995,"text":"Lucinda Farr","type":"Person","form":"name","entity":"court-case/e14"},\
{"id":"court-case/m48","start":2013,"end":2023,"text":"her client","type":"Person","form":"nominal","entity":"court-case/e15"},\
{"id":"court-case/m49","start":2013,"end":2016,"text":"her","type":"Person","form":"pronoun","entity":"court-case/e14"},\
{"id":"court-case/m50","start":2043,"end":2046,"text":"who","type":"Person","form":"pronoun"},\
{"id":"court-case/m51","start":2057,"end":2060,"text":"his","type":"Person","form":"pronoun","entity":"court-case/e11"},\
{"id":"court-case/m52","start":2067,"end":2070,"text":"his","type":"Person","form":"pronoun","entity":"court-case/e11"},\
{"id":"court-case/m53","start":2084,"end":2087,"text":"his","type":"Person","form":"pronoun","entity":"court-case/e11"},\
{"id":"court-case/m54","start":2100,"end":2102,"text":"He","type":"Person","form":"pronoun","entity":"court-case/e11"},\
{"id":"court-case/m55","start":2127,"end":2130,"text":"his","type":"Person","form":"pronoun","entity":"court-case/e11"},\
{"id":"court-case/m56","start":2143,"end":2146,"text":"she","type":"Person","form":"pronoun","entity":"court-case/e14"},\
{"id":"court-case/m57","start":2185,"end":2199,"text":"A spokesperson","type":"Person","form":"nominal"},\
{"id":"court-case/m58","start":2204,"end":2217,"text":"Lantern House","type":"Place","subtype":"Facility","form":"name","entity":"court-case/e7"},\
{"id":"court-case/m59","start":2375,"end":2387,"text":"the children","type":"Group","form":"nominal"},\
{"id":"court-case/m60","start":2411,"end":2427,"text":"the spokesperson","type":"Person","form":"nominal","entity":"court-case/e16"},\
{"id":"court-case/m61","start":2449,"end":2455,"text":"nurses","type":"Group","form":"nominal"},\
{"id":"court-case/m62","start":2519,"end":2528,"text":"a manager","type":"Person","form":"nominal"},\
{"id":"court-case/m63","start":2554,"end":2560,"text":"Ilkley","type":"Place","form":"name","entity":"court-case/e17"},\
{"id":"court-case/m64","start":2625,"end":2631,"text":"Police","type":"Organization","subtype":"Police","form":"nominal","entity":"court-case/e18"},\
{"id":"earthquake/m1","start":14,"end":24,"text":"Kyrgyzstan","type":"Place","subtype":"Country","form":"name","entity":"earthquake/e1"},\
{"id":"earthquake/m2","start":46,"end":54,"text":"rescuers","type":"Group","form":"nominal"},\
{"id":"earthquake/m3","start":119,"end":122,"text":"OSH","type":"Place","subtype":"City","form":"name","entity":"earthquake/e2"},\
{"id":"earthquake/m4","start":124,"end":134,"text":"Kyrgyzstan","type":"Place","subtype":"Country","form":"name","entity":"earthquake/e1"},\
{"id":"earthquake/m5","start":136,"end":148,"text":"Example Wire","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"earthquake/e3"},\
{"id":"earthquake/m6","start":293,"end":303,"text":"Kyrgyzstan","type":"Place","subtype":"Country","form":"name","entity":"earthquake/e1"},\
{"id":"earthquake/m7","start":385,"end":414,"text":"Emergency Situations Ministry","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"earthquake/e4"},\
{"id":"earthquake/m8","start":538,"end":549,"text":"the village","type":"Place","subtype":"City","form":"nominal"},\
{"id":"earthquake/m9","start":553,"end":564,"text":"Temir-Ashuu","type":"Place","form":"name","entity":"earthquake/e5"},\
{"id":"earthquake/m10","start":603,"end":612,"text":"the river","type":"Place","subtype":"BodyOfWater","form":"nominal"},\
{"id":"earthquake/m11","start":653,"end":657,"text":"them","type":"Group","form":"pronoun"},\
{"id":"earthquake/m12","start":705,"end":717,"text":"the ministry","type":"Organization","subtype":"GovernmentOrganization","form":"nominal","entity":"earthquake/e6"},\
{"id":"earthquake/m13","start":725,"end":746,"text":"The regional governor","type":"Person","form":"nominal","entity":"earthquake/e7"},\
{"id":"earthquake/m14","start":748,"end":766,"text":"Azamat Toktogaziev","type":"Person","form":"name","entity":"earthquake/e7"},\
{"id":"earthquake/m15","start":822,"end":824,"text":"he","type":"Person","form":"pronoun","entity":"earthquake/e7"},\
{"id":"earthquake/m16","start":890,"end":902,"text":"The ministry","type":"Organization","subtype":"GovernmentOrganization","form":"nominal","entity":"earthquake/e6"},\
{"id":"earthquake/m17","start":1104,"end":1112,"text":"the town","type":"Place","subtype":"City","form":"nominal"},\
{"id":"earthquake/m18","start":1116,"end":1122,"text":"Gulcha","type":"Place","form":"name","entity":"earthquake/e8"},\
{"id":"earthquake/m19","start":1170,"end":1195,"text":"Inner Asia Seismic Bureau","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"earthquake/e9"},\
{"id":"earthquake/m20","start":1225,"end":1233,"text":"Dushanbe","type":"Place","subtype":"City","form":"name","entity":"earthquake/e10"},\
{"id":"earthquake/m21","start":1235,"end":1252,"text":"the Tajik capital","type":"Place","subtype":"City","form":"nominal"},\
{"id":"earthquake/m22","start":1239,"end":1244,"text":"Tajik","type":"Group","subtype":"Nationality","form":"name","entity":"earthquake/e11"},\
{"id":"earthquake/m23","start":1281,"end":1291,"text":"Tajikistan","type":"Place","subtype":"Country","form":"name","entity":"earthquake/e12"},\
{"id":"earthquake/m24","start":1295,"end":1305,"text":"Uzbekistan","type":"Place","subtype":"Country","form":"name","entity":"earthquake/e13"},\
{"id":"earthquake/m25","start":1373,"end":1388,"text":"Gulnara Asanova","type":"Person","form":"name","entity":"earthquake/e14"},\
{"id":"earthquake/m26","start":1394,"end":1409,"text":"a schoolteacher","type":"Person","form":"nominal"},\
{"id":"earthquake/m27","start":1410,"end":1413,"text":"who","type":"Person","form":"pronoun"},\
{"id":"earthquake/m28","start":1446,"end":1458,"text":"her baby son","type":"Person","form":"nominal"},\
{"id":"earthquake/m29","start":1446,"end":1449,"text":"her","type":"Person","form":"pronoun","entity":"earthquake/e14"},\
{"id":"earthquake/m30","start":1478,"end":1490,"text":"My neighbors","type":"Group","form":"nominal"},\
{"id":"earthquake/m31","start":1500,"end":1505,"text":"their","type":"Group","form":"pronoun"},\
{"id":"earthquake/m32","start":1516,"end":1520,"text":"they","type":"Group","form":"pronoun"},\
{"id":"earthquake/m33","start":1571,"end":1581,"text":"A hospital","type":"Place","subtype":"Facility","form":"nominal"},\
{"id":"earthquake/m34","start":1585,"end":1588,"text":"Osh","type":"Place","subtype":"City","form":"name","entity":"earthquake/e2"},\
{"id":"earthquake/m35","start":1634,"end":1642,"text":"patients","type":"Group","form":"nominal"},\
{"id":"earthquake/m36","start":1652,"end":1656,"text":"them","type":"Group","form":"pronoun"},\
{"id":"earthquake/m37","start":1667,"end":1679,"text":"its director","type":"Person","form":"nominal","entity":"earthquake/e15"},\
{"id":"earthquake/m38","start":1698,"end":1706,"text":"the city","type":"Place","subtype":"City","form":"nominal"},\
{"id":"earthquake/m39","start":1724,"end":1733,"text":"engineers","type":"Group","form":"nominal","entity":"earthquake/e16"},\
{"id":"earthquake/m40","start":1926,"end":1937,"text":"Temir-Ashuu","type":"Place","form":"name","entity":"earthquake/e5"},\
{"id":"earthquake/m41","start":1989,"end":2003,"text":"The government","type":"Organization","subtype":"GovernmentOrganization","form":"nominal","entity":"earthquake/e17"},\
{"id":"earthquake/m42","start":2052,"end":2060,"text":"the army","type":"Organization","subtype":"MilitaryUnit","form":"nominal"},\
{"id":"earthquake/m43","start":2156,"end":2166,"text":"Kazakhstan","type":"Place","subtype":"Country","form":"name","literal":false,"entity":"earthquake/e18"},\
{"id":"earthquake/m44","start":2189,"end":2197,"text":"rescuers","type":"Group","form":"nominal"},\
{"id":"earthquake/m45","start":2213,"end":2219,"text":"Turkey","type":"Place","subtype":"Country","form":"name","literal":false,"entity":"earthquake/e19"},\
{"id":"earthquake/m46","start":2244,"end":2253,"text":"Officials","type":"Group","form":"nominal"},\
{"id":"earthquake/m47","start":2406,"end":2413,"text":"Doctors","type":"Group","form":"nominal","entity":"earthquake/e20"},\
{"id":"earthquake/m48","start":2419,"end":2423,"text":"they","type":"Group","form":"pronoun"},\
{"id":"earthquake/m49","start":2653,"end":2665,"text":"the governor","type":"Person","form":"nominal","entity":"earthquake/e7"},\
{"id":"election/m1","start":0,"end":4,"text":"Lobo","type":"Person","form":"name","entity":"election/e1"},\
{"id":"election/m2","start":10,"end":20,"text":"Cape Verde","type":"Place","subtype":"Country","form":"name","entity":"election/e2"},\
{"id":"election/m3","start":89,"end":94,"text":"PRAIA","type":"Place","subtype":"City","form":"name","entity":"election/e3"},\
{"id":"election/m4","start":96,"end":106,"text":"Cape Verde","type":"Place","subtype":"Country","form":"name","entity":"election/e2"},\
{"id":"election/m5","start":108,"end":116,"text":"Atlantic","type":"Place","subtype":"BodyOfWater","form":"name","entity":"election/e4"},\
{"id":"election/m6","start":127,"end":144,"text":"Inês Tavares Lobo","type":"Person","form":"name","entity":"election/e1"},\
{"id":"election/m7","start":162,"end":165,"text":"who","type":"Person","form":"pronoun"},\
{"id":"election/m8","start":224,"end":234,"text":"Cape Verde","type":"Place","subtype":"Country","form":"name","entity":"election/e2"},\
{"id":"election/m9","start":284,"end":308,"text":"Adalberto Nunes Monteiro","type":"Person","form":"name","entity":"election/e5"},\
{"id":"election/m10","start":357,"end":372,"text":"the last island","type":"Place","subtype":"Landform","form":"nominal"},\
{"id":"election/m11","start":385,"end":389,"text":"Lobo","type":"Person","form":"name","entity":"election/e1"},\
{"id":"election/m12","start":435,"end":443,"text":"Monteiro","type":"Person","form":"name","entity":"election/e5"},\
{"id":"election/m13","start":459,"end":482,"text":"National Election Board","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"election/e6"},\
{"id":"election/m14","start":557,"end":563,"text":"voters","type":"Group","form":"nominal"},\
{"id":"election/m15","start":759,"end":763,"text":"Lobo","type":"Person","form":"name","entity":"election/e1"},\
{"id":"election/m16","start":819,"end":824,"text":"Praia","type":"Place","subtype":"City","form":"name","entity":"election/e3"},\
{"id":"election/m17","start":880,"end":888,"text":"Monteiro","type":"Person","form":"name","entity":"election/e5"},\
{"id":"election/m18","start":923,"end":925,"text":"he","type":"Person","form":"pronoun","entity":"election/e5"},\
{"id":"election/m19","start":931,"end":941,"text":"supporters","type":"Group","form":"nominal"},\
{"id":"election/m20","start":945,"end":952,"text":"Mindelo","type":"Place","form":"name","entity":"election/e7"},\
{"id":"election/m21","start":961,"end":970,"text":"the count","type":"Person","form":"nominal"},\
{"id":"election/m22","start":1008,"end":1019,"text":"His lawyers","type":"Group","form":"nominal","entity":"election/e8"},\
{"id":"election/m23","start":1008,"end":1011,"text":"His","type":"Person","form":"pronoun","entity":"election/e5"},\
{"id":"election/m24","start":1025,"end":1029,"text":"they","type":"Group","form":"pronoun"},\
{"id":"election/m25","start":1110,"end":1121,"text":"Santo Antão","type":"Place","subtype":"City","form":"name","entity":"election/e9"},\
{"id":"election/m26","start":1129,"end":1131,"text":"he","type":"Person","form":"pronoun","entity":"election/e5"},\
{"id":"election/m27","start":1214,"end":1229,"text":"Hermínia Fortes","type":"Person","form":"name","entity":"election/e10"},\
{"id":"election/m28","start":1334,"end":1337,"text":"she","type":"Person","form":"pronoun","entity":"election/e10"},\
{"id":"election/m29","start":1409,"end":1417,"text":"Tarrafal","type":"Place","form":"name","entity":"election/e11"},\
{"id":"election/m30","start":1571,"end":1581,"text":"the police","type":"Organization","subtype":"Police","form":"nominal","entity":"election/e12"},\
{"id":"election/m31","start":1588,"end":1592,"text":"They","type":"Group","form":"pronoun"},\
{"id":"election/m32","start":1612,"end":1628,"text":"Radio Barlavento","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"election/e13"},\
{"id":"election/m33","start":1681,"end":1689,"text":"Monteiro","type":"Person","form":"name","entity":"election/e5"},\
{"id":"election/m34","start":1760,"end":1764,"text":"Lobo","type":"Person","form":"name","entity":"election/e1"},\
{"id":"election/m35","start":1776,"end":1789,"text":"Zulmira Évora","type":"Person","form":"name","entity":"election/e14"},\
{"id":"election/m36","start":1791,"end":1794,"text":"who","type":"Person","form":"pronoun","entity":"election/e14"},\
{"id":"election/m37","start":1835,"end":1845,"text":"her voters","type":"Group","form":"nominal"},\
{"id":"election/m38","start":1835,"end":1838,"text":"her","type":"Person","form":"pronoun"},\
{"id":"election/m39","start":1854,"end":1858,"text":"Lobo","type":"Person","form":"name","entity":"election/e1"},\
{"id":"election/m40","start":1889,"end":1907,"text":"her chief of staff","type":"Person","form":"nominal"},\
{"id":"election/m41","start":1889,"end":1892,"text":"her","type":"Person","form":"pronoun"},\
{"id":"election/m42","start":1919,"end":1929,"text":"candidates","type":"Group","form":"nominal"},\
{"id":"election/m43","start":1948,"end":1957,"text":"Observers","type":"Group","form":"nominal"},\
{"id":"election/m44","start":1967,"end":1980,"text":"African Union","type":"Organization","subtype":"IntergovernmentalOrganization","form":"name","entity":"election/e15"},\
{"id":"election/m45","start":2087,"end":2091,"text":"They","type":"Group","form":"pronoun"},\
{"id":"election/m46","start":2112,"end":2116,"text":"they","type":"Group","form":"pronoun"},\
{"id":"election/m47","start":2233,"end":2237,"text":"Lobo","type":"Person","form":"name","entity":"election/e1"},\
{"id":"election/m48","start":2307,"end":2315,"text":"Monteiro","type":"Person","form":"name","entity":"election/e5"},\
{"id":"election/m49","start":2359,"end":2369,"text":"parliament","type":"Organization","subtype":"LegislativeBody","form":"nominal","entity":"election/e16"},\
{"id":"election/m50","start":2406,"end":2409,"text":"She","type":"Person","form":"pronoun","entity":"election/e1"},\
{"id":"ferry-service/m1","start":24,"end":35,"text":"North Isles","type":"Place","subtype":"Landform","form":"name","entity":"ferry-service/e1"},\
{"id":"ferry-service/m2","start":49,"end":57,"text":"KIRKWALL","type":"Place","form":"name","entity":"ferry-service/e2"},\
{"id":"ferry-service/m3","start":136,"end":148,"text":"the operator","type":"Organization","subtype":"Company","form":"nominal","entity":"ferry-service/e3"},\
{"id":"ferry-service/m4","start":213,"end":226,"text":"Faroe Islands","type":"Place","subtype":"Country","form":"name","entity":"ferry-service/e4"},\
{"id":"ferry-service/m5","start":240,"end":259,"text":"North Isles Ferries","type":"Organization","subtype":"Company","form":"name","entity":"ferry-service/e5"},\
{"id":"ferry-service/m6","start":273,"end":285,"text":"Hestur Sound","type":"Place","subtype":"BodyOfWater","form":"name","entity":"ferry-service/e6"},\
{"id":"ferry-service/m7","start":294,"end":302,"text":"Kirkwall","type":"Place","form":"name","entity":"ferry-service/e2"},\
{"id":"ferry-service/m8","start":304,"end":311,"text":"Westray","type":"Person","form":"name","entity":"ferry-service/e7"},\
{"id":"ferry-service/m9","start":313,"end":319,"text":"Sanday","type":"Place","form":"name","entity":"ferry-service/e8"},\
{"id":"ferry-service/m10","start":324,"end":332,"text":"Stronsay","type":"Organization","form":"name","entity":"ferry-service/e9"},\
{"id":"ferry-service/m11","start":381,"end":391,"text":"passengers","type":"Group","form":"nominal"},\
{"id":"ferry-service/m12","start":431,"end":434,"text":"She","type":"Person","form":"pronoun"},\
{"id":"ferry-service/m13","start":447,"end":450,"text":"she","type":"Person","form":"pronoun"},\
{"id":"ferry-service/m14","start":509,"end":519,"text":"her sister","type":"Person","form":"nominal"},\
{"id":"ferry-service/m15","start":509,"end":512,"text":"her","type":"Person","form":"pronoun"},\
{"id":"ferry-service/m16","start":527,"end":539,"text":"Erlend Groat","type":"Person","form":"name","entity":"ferry-service/e10"},\
{"id":"ferry-service/m17","start":541,"end":552,"text":"the company","type":"Organization","subtype":"Company","form":"nominal"},\
{"id":"ferry-service/m18","start":574,"end":576,"text":"He","type":"Person","form":"pronoun","entity":"ferry-service/e10"},\
{"id":"ferry-service/m19","start":602,"end":612,"text":"Sule Light","type":"Organization","form":"name","entity":"ferry-service/e11"},\
{"id":"ferry-service/m20","start":688,"end":699,"text":"Councillors","type":"Group","form":"nominal"},\
{"id":"ferry-service/m21","start":756,"end":769,"text":"Magnus Drever","type":"Person","form":"name","entity":"ferry-service/e12"},\
{"id":"ferry-service/m22","start":960,"end":968,"text":"Kirkwall","type":"Place","form":"name","entity":"ferry-service/e2"},\
{"id":"ferry-service/m23","start":972,"end":979,"text":"Westray","type":"Person","form":"name","entity":"ferry-service/e7"},\
{"id":"ferry-service/m24","start":1018,"end":1026,"text":"Kirkwall","type":"Place","form":"name","entity":"ferry-service/e2"},\
{"id":"ferry-service/m25","start":1030,"end":1036,"text":"Sanday","type":"Place","form":"name","entity":"ferry-service/e8"},\
{"id":"ferry-service/m26","start":1041,"end":1049,"text":"Stronsay","type":"Organization","form":"name","entity":"ferry-service/e9"},\
{"id":"ferry-service/m27","start":1079,"end":1086,"text":"Westray","type":"Person","form":"name","entity":"ferry-service/e7"},\
{"id":"ferry-service/m28","start":1090,"end":1102,"text":"Papa Westray","type":"Person","form":"name","entity":"ferry-service/e7"},\
{"id":"ferry-service/m29","start":1121,"end":1131,"text":"passengers","type":"Group","form":"nominal"},\
{"id":"ferry-service/m30","start":1217,"end":1227,"text":"passengers","type":"Group","form":"nominal"},\
{"id":"ferry-service/m31","start":1322,"end":1338,"text":"Seafarers\' Guild","type":"Organization","subtype":"LaborUnion","form":"name","entity":"ferry-service/e13"},\
{"id":"ferry-service/m32","start":1437,"end":1448,"text":"the company","type":"Organization","subtype":"Company","form":"nominal"},\
{"id":"ferry-service/m33","start":1465,"end":1481,"text":"a guild official","type":"Person","form":"nominal","entity":"ferry-service/e14"},\
{"id":"ferry-service/m34","start":1491,"end":1495,"text":"Tide","type":"Organization","form":"name","entity":"ferry-service/e15"},\
{"id":"ferry-service/m35","start":1497,"end":1502,"text":"Groat","type":"Person","form":"name","entity":"ferry-service/e10"},\
{"id":"ferry-service/m36","start":1589,"end":1591,"text":"he","type":"Person","form":"pronoun","entity":"ferry-service/e10"},\
{"id":"ferry-service/m37","start":1602,"end":1609,"text":"Westray","type":"Person","form":"name","entity":"ferry-service/e7"},\
{"id":"ferry-service/m38","start":1664,"end":1672,"text":"a bridge","type":"Place","subtype":"Facility","form":"nominal"},\
{"id":"ferry-service/m39","start":1730,"end":1741,"text":"Tam Rendall","type":"Person","form":"name","entity":"ferry-service/e16"},\
{"id":"ferry-service/m40","start":1747,"end":1750,"text":"who","type":"Person","form":"pronoun"},\
{"id":"ferry-service/m41","start":1762,"end":1771,"text":"Pierowall","type":"Place","form":"name","entity":"ferry-service/e17"},\
{"id":"ferry-service/m42","start":1838,"end":1853,"text":"North Ronaldsay","type":"Place","subtype":"Region","form":"name","entity":"ferry-service/e18"},\
{"id":"ferry-service/m43","start":1883,"end":1904,"text":"The community council","type":"Organization","subtype":"GovernmentOrganization","form":"nominal"},\
{"id":"football-match/m1","start":9,"end":17,"text":"FARQUHAR","type":"Person","form":"name","entity":"football-match/e1"},\
{"id":"football-match/m2","start":24,"end":32,"text":"SCOTLAND","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"football-match/e2"},\
{"id":"football-match/m3","start":80,"end":88,"text":"Scotland","type":"Place","subtype":"AdministrativeArea","form":"name","literal":false,"entity":"football-match/e2"},\
{"id":"football-match/m4","start":91,"end":99,"text":"Portugal","type":"Place","subtype":"Country","form":"name","literal":false,"entity":"football-match/e3"},\
{"id":"football-match/m5","start":103,"end":111,"text":"Scotland","type":"Place","subtype":"AdministrativeArea","form":"name","literal":false,"entity":"football-match/e2"},\
{"id":"football-match/m6","start":242,"end":249,"text":"Paisley","type":"Place","subtype":"City","form":"name","entity":"football-match/e4"},\
{"id":"football-match/m7","start":270,"end":277,"text":"Hampden","type":"Place","subtype":"Facility","form":"name","entity":"football-match/e5"},\
{"id":"football-match/m8","start":298,"end":301,"text":"her","type":"Person","form":"pronoun"},\
{"id":"football-match/m9","start":326,"end":339,"text":"Isla Farquhar","type":"Person","form":"name","entity":"football-match/e1"},\
{"id":"football-match/m10","start":341,"end":344,"text":"who","type":"Person","form":"pronoun","entity":"football-match/e1"},\
{"id":"football-match/m11","start":428,"end":436,"text":"Scotland","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"football-match/e2"},\
{"id":"football-match/m12","start":442,"end":450,"text":"Portugal","type":"Place","subtype":"Country","form":"name","literal":false,"entity":"football-match/e3"},\
{"id":"football-match/m13","start":471,"end":483,"text":"Northern Cup","type":"Event","subtype":"SportsEvent","form":"name","entity":"football-match/e6"},\
{"id":"football-match/m14","start":529,"end":532,"text":"she","type":"Person","form":"pronoun","entity":"football-match/e1"},\
{"id":"football-match/m15","start":603,"end":616,"text":"Morag Tennant","type":"Person","form":"name","entity":"football-match/e7"},\
{"id":"football-match/m16","start":619,"end":622,"text":"She","type":"Person","form":"pronoun","entity":"football-match/e7"},\
{"id":"football-match/m17","start":700,"end":708,"text":"Portugal","type":"Place","subtype":"Country","form":"name","literal":false,"entity":"football-match/e3"},\
{"id":"football-match/m18","start":723,"end":731,"text":"Scottish","type":"Group","subtype":"Nationality","form":"name","entity":"football-match/e8"},\
{"id":"football-match/m19","start":750,"end":767,"text":"Beatriz Salgueiro","type":"Person","form":"name","entity":"football-match/e9"},\
{"id":"football-match/m20","start":857,"end":860,"text":"she","type":"Person","form":"pronoun","entity":"football-match/e9"},\
{"id":"football-match/m21","start":875,"end":883,"text":"Scotland","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"football-match/e2"},\
{"id":"football-match/m22","start":919,"end":930,"text":"Erin Lamont","type":"Person","form":"name","entity":"football-match/e10"},\
{"id":"football-match/m23","start":1018,"end":1030,"text":"Kirsty Baird","type":"Person","form":"name","entity":"football-match/e11"},\
{"id":"football-match/m24","start":1035,"end":1039,"text":"them","type":"Group","form":"pronoun"},\
{"id":"football-match/m25","start":1069,"end":1081,"text":"the visitors","type":"Group","form":"nominal"},\
{"id":"football-match/m26","start":1109,"end":1123,"text":"Marta Quintela","type":"Person","form":"name","entity":"football-match/e12"},\
{"id":"football-match/m27","start":1144,"end":1153,"text":"Salgueiro","type":"Person","form":"name","entity":"football-match/e9"},\
{"id":"football-match/m28","start":1261,"end":1267,"text":"Lamont","type":"Person","form":"name","entity":"football-match/e10"},\
{"id":"football-match/m29","start":1269,"end":1272,"text":"who","type":"Person","form":"pronoun","entity":"football-match/e10"},\
{"id":"football-match/m30","start":1335,"end":1343,"text":"Farquhar","type":"Person","form":"name","entity":"football-match/e1"},\
{"id":"football-match/m31","start":1363,"end":1371,"text":"Quintela","type":"Person","form":"name","entity":"football-match/e12"},\
{"id":"football-match/m32","start":1396,"end":1410,"text":"Inês Valadares","type":"Person","form":"name","entity":"football-match/e13"},\
{"id":"football-match/m33","start":1412,"end":1423,"text":"Ailsa Munro","type":"Person","form":"name","entity":"football-match/e14"},\
{"id":"football-match/m34","start":1439,"end":1447,"text":"Scotland","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"football-match/e2"},\
{"id":"football-match/m35","start":1455,"end":1460,"text":"Baird","type":"Person","form":"name","entity":"football-match/e11"},\
{"id":"football-match/m36","start":1515,"end":1523,"text":"Portugal","type":"Place","subtype":"Country","form":"name","entity":"football-match/e3"},\
{"id":"football-match/m37","start":1568,"end":1576,"text":"Scotland","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"football-match/e2"},\
{"id":"football-match/m38","start":1585,"end":1596,"text":"Their coach","type":"Person","form":"nominal","entity":"football-match/e15"},\
{"id":"football-match/m39","start":1585,"end":1590,"text":"Their","type":"Group","form":"pronoun"},\
{"id":"football-match/m40","start":1598,"end":1609,"text":"Rui Falcato","type":"Person","form":"name","entity":"football-match/e15"},\
{"id":"football-match/m41","start":1624,"end":1629,"text":"Baird","type":"Person","form":"name","entity":"football-match/e11"},\
{"id":"football-match/m42","start":1692,"end":1707,"text":"Petra Hollander","type":"Person","form":"name","entity":"football-match/e16"},\
{"id":"football-match/m43","start":1711,"end":1714,"text":"She","type":"Person","form":"pronoun"},\
{"id":"football-match/m44","start":1741,"end":1743,"text":"he","type":"Person","form":"pronoun","entity":"football-match/e15"},\
{"id":"football-match/m45","start":1749,"end":1758,"text":"reporters","type":"Group","form":"nominal"},\
{"id":"football-match/m46","start":1770,"end":1772,"text":"He","type":"Person","form":"pronoun"},\
{"id":"football-match/m47","start":1785,"end":1794,"text":"Salgueiro","type":"Person","form":"name","entity":"football-match/e9"},\
{"id":"football-match/m48","start":1830,"end":1833,"text":"She","type":"Person","form":"pronoun","entity":"football-match/e9"},\
{"id":"football-match/m49","start":1864,"end":1870,"text":"Police","type":"Organization","subtype":"Police","form":"nominal","entity":"football-match/e17"},\
{"id":"football-match/m50","start":1880,"end":1883,"text":"men","type":"Group","form":"nominal"},\
{"id":"football-match/m51","start":2032,"end":2040,"text":"Scotland","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"football-match/e2"},\
{"id":"football-match/m52","start":2042,"end":2045,"text":"who","type":"Person","form":"pronoun"},\
{"id":"football-match/m53","start":2067,"end":2073,"text":"Sweden","type":"Place","subtype":"Country","form":"name","entity":"football-match/e18"},\
{"id":"football-match/m54","start":2098,"end":2103,"text":"Malmo","type":"Place","subtype":"City","form":"name","entity":"football-match/e19"},\
{"id":"football-match/m55","start":2126,"end":2132,"text":"Swedes","type":"Group","subtype":"Nationality","form":"name","entity":"football-match/e20"},\
{"id":"football-match/m56","start":2136,"end":2143,"text":"Denmark","type":"Place","subtype":"Country","form":"name","entity":"football-match/e21"},\
{"id":"football-match/m57","start":2145,"end":2148,"text":"who","type":"Person","form":"pronoun"},\
{"id":"football-match/m58","start":2202,"end":2210,"text":"Farquhar","type":"Person","form":"name","entity":"football-match/e1"},\
{"id":"football-match/m59","start":2212,"end":2215,"text":"She","type":"Person","form":"pronoun","entity":"football-match/e1"},\
{"id":"football-match/m60","start":2284,"end":2287,"text":"she","type":"Person","form":"pronoun","entity":"football-match/e1"},\
{"id":"harbour-page/m1","start":17,"end":29,"text":"Cork Harbour","type":"Place","subtype":"Region","form":"name","entity":"harbour-page/e1"},\
{"id":"harbour-page/m2","start":138,"end":142,"text":"Cobh","type":"Place","form":"name","entity":"harbour-page/e2"},\
{"id":"harbour-page/m3","start":179,"end":191,"text":"Donal Twomey","type":"Person","form":"name","entity":"harbour-page/e3"},\
{"id":"harbour-page/m4","start":193,"end":197,"text":"COBH","type":"Place","form":"name","entity":"harbour-page/e2"},\
{"id":"harbour-page/m5","start":199,"end":206,"text":"Ireland","type":"Place","subtype":"Country","form":"name","entity":"harbour-page/e4"},\
{"id":"harbour-page/m6","start":247,"end":259,"text":"Cork Harbour","type":"Place","subtype":"Region","form":"name","entity":"harbour-page/e1"},\
{"id":"harbour-page/m7","start":363,"end":367,"text":"Cobh","type":"Place","form":"name","entity":"harbour-page/e2"},\
{"id":"harbour-page/m8","start":373,"end":398,"text":"Lee Estuary Harbour Board","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"harbour-page/e5"},\
{"id":"harbour-page/m9","start":467,"end":480,"text":"Corrib Trader","type":"Organization","form":"name","entity":"harbour-page/e6"},\
{"id":"harbour-page/m10","start":511,"end":515,"text":"Riga","type":"Place","subtype":"City","form":"name","entity":"harbour-page/e7"},\
{"id":"harbour-page/m11","start":542,"end":553,"text":"Ringaskiddy","type":"Place","form":"name","entity":"harbour-page/e8"},\
{"id":"harbour-page/m12","start":585,"end":600,"text":"Aoife Brosnahan","type":"Person","form":"name","entity":"harbour-page/e9"},\
{"id":"harbour-page/m13","start":684,"end":693,"text":"Brosnahan","type":"Person","form":"name","entity":"harbour-page/e9"},\
{"id":"harbour-page/m14","start":733,"end":739,"text":"Gardaí","type":"Organization","subtype":"Police","form":"name","entity":"harbour-page/e10"},\
{"id":"harbour-page/m15","start":784,"end":791,"text":"Latvian","type":"Group","subtype":"Nationality","form":"name","entity":"harbour-page/e11"},\
{"id":"harbour-page/m16","start":822,"end":825,"text":"him","type":"Person","form":"pronoun"},\
{"id":"harbour-page/m17","start":842,"end":853,"text":"A spokesman","type":"Person","form":"nominal"},\
{"id":"harbour-page/m18","start":874,"end":876,"text":"he","type":"Person","form":"pronoun"},\
{"id":"harbour-page/m19","start":972,"end":982,"text":"passengers","type":"Group","form":"nominal"},\
{"id":"harbour-page/m20","start":1003,"end":1009,"text":"Dublin","type":"Place","subtype":"City","form":"name","entity":"harbour-page/e12"},\
{"id":"harbour-page/m21","start":1028,"end":1035,"text":"Roscoff","type":"Place","form":"name","entity":"harbour-page/e13"},\
{"id":"harbour-page/m22","start":1040,"end":1046,"text":"France","type":"Place","subtype":"Country","form":"name","entity":"harbour-page/e14"},\
{"id":"harbour-page/m23","start":1114,"end":1123,"text":"The owner","type":"Person","form":"nominal"},\
{"id":"harbour-page/m24","start":1125,"end":1142,"text":"Daugava Short Sea","type":"Place","subtype":"BodyOfWater","form":"name","entity":"harbour-page/e15"},\
{"id":"harbour-page/m25","start":1147,"end":1151,"text":"Riga","type":"Place","subtype":"City","form":"name","entity":"harbour-page/e7"},\
{"id":"harbour-page/m26","start":1158,"end":1170,"text":"its insurers","type":"Group","form":"nominal","entity":"harbour-page/e16"},\
{"id":"harbour-page/m27","start":1258,"end":1261,"text":"Lee","type":"Person","form":"name","entity":"harbour-page/e17"},\
{"id":"harbour-page/m28","start":1359,"end":1361,"text":"it","type":"Organization","form":"pronoun"},\
{"id":"harbour-page/m29","start":1397,"end":1417,"text":"A former crew member","type":"Person","form":"nominal","entity":"harbour-page/e18"},\
{"id":"harbour-page/m30","start":1423,"end":1432,"text":"Radio Lee","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"harbour-page/e19"},\
{"id":"harbour-page/m31","start":1477,"end":1488,"text":"The company","type":"Organization","subtype":"Company","form":"nominal","entity":"harbour-page/e20"},\
{"id":"harbour-page/m32","start":1528,"end":1537,"text":"Rotterdam","type":"Place","subtype":"City","form":"name","entity":"harbour-page/e21"},\
{"id":"harbour-page/m33","start":1552,"end":1565,"text":"Andris Kalējs","type":"Person","form":"name","entity":"harbour-page/e22"},\
{"id":"harbour-page/m34","start":1567,"end":1589,"text":"its operations manager","type":"Person","form":"nominal","entity":"harbour-page/e22"},\
{"id":"harbour-page/m35","start":1639,"end":1657,"text":"The county council","type":"Organization","subtype":"GovernmentOrganization","form":"nominal"},\
{"id":"harbour-page/m36","start":1766,"end":1770,"text":"them","type":"Group","form":"pronoun"},\
{"id":"harbour-page/m37","start":1837,"end":1847,"text":"volunteers","type":"Group","form":"nominal"},\
{"id":"harbour-page/m38","start":1941,"end":1954,"text":"investigators","type":"Group","form":"nominal"},\
{"id":"harbour-page/m39","start":1973,"end":1986,"text":"Corrib Trader","type":"Organization","form":"name","entity":"harbour-page/e6"},\
{"id":"harbour-page/m40","start":2000,"end":2011,"text":"Its captain","type":"Person","form":"nominal"},\
{"id":"harbour-page/m41","start":2104,"end":2113,"text":"Whitegate","type":"Place","form":"name","entity":"harbour-page/e23"},\
{"id":"harbour-page/m42","start":2267,"end":2276,"text":"Brosnahan","type":"Person","form":"name","entity":"harbour-page/e9"},\
{"id":"harbour-page/m43","start":2278,"end":2281,"text":"who","type":"Person","form":"pronoun","entity":"harbour-page/e9"},\
{"id":"health-briefing/m1","start":23,"end":38,"text":"Mozambican port","type":"Place","subtype":"Facility","form":"nominal"},\
{"id":"health-briefing/m2","start":23,"end":33,"text":"Mozambican","type":"Group","subtype":"Nationality","form":"name","entity":"health-briefing/e1"},\
{"id":"health-briefing/m3","start":99,"end":104,"text":"BEIRA","type":"Place","subtype":"City","form":"name","entity":"health-briefing/e2"},\
{"id":"health-briefing/m4","start":106,"end":116,"text":"Mozambique","type":"Place","subtype":"Country","form":"name","entity":"health-briefing/e3"},\
{"id":"health-briefing/m5","start":186,"end":198,"text":"the province","type":"Place","subtype":"AdministrativeArea","form":"nominal"},\
{"id":"health-briefing/m6","start":202,"end":208,"text":"Sofala","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"health-briefing/e4"},\
{"id":"health-briefing/m7","start":255,"end":271,"text":"health officials","type":"Group","form":"nominal","entity":"health-briefing/e5"},\
{"id":"health-briefing/m8","start":294,"end":298,"text":"they","type":"Group","form":"pronoun"},\
{"id":"health-briefing/m9","start":362,"end":387,"text":"Centre for Epidemic Watch","type":"Organization","subtype":"NGO","form":"name","entity":"health-briefing/e6"},\
{"id":"health-briefing/m10","start":389,"end":392,"text":"CEW","type":"Organization","form":"name","entity":"health-briefing/e6"},\
{"id":"health-briefing/m11","start":395,"end":414,"text":"a government agency","type":"Organization","subtype":"GovernmentOrganization","form":"nominal"},\
{"id":"health-briefing/m12","start":584,"end":587,"text":"CEW","type":"Organization","form":"name","entity":"health-briefing/e6"},\
{"id":"health-briefing/m13","start":751,"end":754,"text":"who","type":"Person","form":"pronoun"},\
{"id":"health-briefing/m14","start":769,"end":777,"text":"children","type":"Group","form":"nominal"},\
{"id":"health-briefing/m15","start":821,"end":829,"text":"the city","type":"Place","subtype":"City","form":"nominal"},\
{"id":"health-briefing/m16","start":833,"end":840,"text":"Chimoio","type":"Place","subtype":"City","form":"name","entity":"health-briefing/e7"},\
{"id":"health-briefing/m17","start":871,"end":879,"text":"patients","type":"Group","form":"nominal"},\
{"id":"health-briefing/m18","start":976,"end":991,"text":"Celeste Muianga","type":"Person","form":"name","entity":"health-briefing/e8"},\
{"id":"health-briefing/m19","start":993,"end":1003,"text":"the agency","type":"Organization","subtype":"GovernmentOrganization","form":"nominal"},\
{"id":"health-briefing/m20","start":1021,"end":1030,"text":"reporters","type":"Group","form":"nominal"},\
{"id":"health-briefing/m21","start":1034,"end":1039,"text":"Beira","type":"Place","subtype":"City","form":"name","entity":"health-briefing/e2"},\
{"id":"health-briefing/m22","start":1079,"end":1082,"text":"she","type":"Person","form":"pronoun","entity":"health-briefing/e8"},\
{"id":"health-briefing/m23","start":1166,"end":1178,"text":"the province","type":"Place","subtype":"AdministrativeArea","form":"nominal"},\
{"id":"health-briefing/m24","start":1250,"end":1255,"text":"Beira","type":"Place","subtype":"City","form":"name","entity":"health-briefing/e2"},\
{"id":"health-briefing/m25","start":1309,"end":1320,"text":"every child","type":"Person","form":"nominal"},\
{"id":"health-briefing/m26","start":1379,"end":1386,"text":"Muianga","type":"Person","form":"name","entity":"health-briefing/e8"},\
{"id":"health-briefing/m27","start":1466,"end":1469,"text":"she","type":"Person","form":"pronoun","entity":"health-briefing/e8"},\
{"id":"health-briefing/m28","start":1502,"end":1522,"text":"A municipal engineer","type":"Person","form":"nominal"},\
{"id":"health-briefing/m29","start":1524,"end":1527,"text":"who","type":"Person","form":"pronoun"},\
{"id":"health-briefing/m30","start":1558,"end":1560,"text":"he","type":"Person","form":"pronoun"},\
{"id":"health-briefing/m31","start":1572,"end":1575,"text":"his","type":"Person","form":"pronoun"},\
{"id":"health-briefing/m32","start":1586,"end":1597,"text":"Radio Chuva","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"health-briefing/e9"},\
{"id":"health-briefing/m33","start":1660,"end":1668,"text":"The city","type":"Place","subtype":"City","form":"nominal"},\
{"id":"health-briefing/m34","start":1760,"end":1762,"text":"it","type":"Organization","form":"pronoun"},\
{"id":"health-briefing/m35","start":1835,"end":1847,"text":"The governor","type":"Person","form":"nominal"},\
{"id":"health-briefing/m36","start":1925,"end":1937,"text":"Pungwe River","type":"Place","subtype":"BodyOfWater","form":"name","entity":"health-briefing/e10"},\
{"id":"health-briefing/m37","start":2034,"end":2039,"text":"their","type":"Group","form":"pronoun"},\
{"id":"health-briefing/m38","start":2060,"end":2067,"text":"Clinics","type":"Place","form":"name","entity":"health-briefing/e11"},\
{"id":"health-briefing/m39","start":2104,"end":2112,"text":"the army","type":"Organization","subtype":"MilitaryUnit","form":"nominal"},\
{"id":"health-briefing/m40","start":2159,"end":2166,"text":"centers","type":"Group","form":"nominal"},\
{"id":"health-briefing/m41","start":2227,"end":2239,"text":"the province","type":"Place","subtype":"AdministrativeArea","form":"nominal"},\
{"id":"health-briefing/m42","start":2349,"end":2352,"text":"CEW","type":"Organization","form":"name","entity":"health-briefing/e6"},\
{"id":"health-briefing/m43","start":2470,"end":2477,"text":"Muianga","type":"Person","form":"name","entity":"health-briefing/e8"},\
{"id":"metonyms-acronyms/m1","start":0,"end":6,"text":"London","type":"Place","subtype":"City","form":"name","literal":false,"entity":"metonyms-acronyms/e1"},\
{"id":"metonyms-acronyms/m2","start":18,"end":38,"text":"Belarusian diplomats","type":"Group","form":"nominal"},\
{"id":"metonyms-acronyms/m3","start":18,"end":28,"text":"Belarusian","type":"Group","subtype":"Nationality","form":"name","entity":"metonyms-acronyms/e2"},\
{"id":"metonyms-acronyms/m4","start":128,"end":134,"text":"LONDON","type":"Place","subtype":"City","form":"name","entity":"metonyms-acronyms/e1"},\
{"id":"metonyms-acronyms/m5","start":136,"end":148,"text":"Example Wire","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"metonyms-acronyms/e3"},\
{"id":"metonyms-acronyms/m6","start":152,"end":159,"text":"Britain","type":"Place","subtype":"Country","form":"name","entity":"metonyms-acronyms/e4"},\
{"id":"metonyms-acronyms/m7","start":181,"end":201,"text":"Belarusian diplomats","type":"Group","form":"nominal"},\
{"id":"metonyms-acronyms/m8","start":181,"end":191,"text":"Belarusian","type":"Group","subtype":"Nationality","form":"name","entity":"metonyms-acronyms/e2"},\
{"id":"metonyms-acronyms/m9","start":222,"end":233,"text":"the country","type":"Place","subtype":"Country","form":"nominal"},\
{"id":"metonyms-acronyms/m10","start":244,"end":249,"text":"Minsk","type":"Place","subtype":"City","form":"name","literal":false,"entity":"metonyms-acronyms/e5"},\
{"id":"metonyms-acronyms/m11","start":305,"end":324,"text":"a shipping watchdog","type":"Person","form":"nominal"},\
{"id":"metonyms-acronyms/m12","start":326,"end":331,"text":"Minsk","type":"Place","subtype":"City","form":"name","literal":false,"entity":"metonyms-acronyms/e5"},\
{"id":"metonyms-acronyms/m13","start":422,"end":434,"text":"Commonwealth","type":"Organization","subtype":"IntergovernmentalOrganization","form":"name","entity":"metonyms-acronyms/e6"},\
{"id":"metonyms-acronyms/m14","start":439,"end":457,"text":"Development Office","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"metonyms-acronyms/e7"},\
{"id":"metonyms-acronyms/m15","start":459,"end":463,"text":"FCDO","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"metonyms-acronyms/e7"},\
{"id":"metonyms-acronyms/m16","start":483,"end":486,"text":"men","type":"Group","form":"nominal"},\
{"id":"metonyms-acronyms/m17","start":488,"end":498,"text":"an attaché","type":"Person","form":"nominal"},\
{"id":"metonyms-acronyms/m18","start":529,"end":547,"text":"Belarusian Embassy","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"metonyms-acronyms/e8"},\
{"id":"metonyms-acronyms/m19","start":551,"end":561,"text":"Kensington","type":"Place","form":"name","entity":"metonyms-acronyms/e9"},\
{"id":"metonyms-acronyms/m20","start":601,"end":606,"text":"their","type":"Group","form":"pronoun"},\
{"id":"metonyms-acronyms/m21","start":632,"end":636,"text":"them","type":"Group","form":"pronoun"},\
{"id":"metonyms-acronyms/m22","start":657,"end":671,"text":"Harriet Aldous","type":"Person","form":"name","entity":"metonyms-acronyms/e10"},\
{"id":"metonyms-acronyms/m23","start":677,"end":687,"text":"Parliament","type":"Organization","subtype":"LegislativeBody","form":"name","entity":"metonyms-acronyms/e11"},\
{"id":"metonyms-acronyms/m24","start":693,"end":701,"text":"burglars","type":"Group","form":"nominal"},\
{"id":"metonyms-acronyms/m25","start":714,"end":724,"text":"Felixstowe","type":"Place","form":"name","entity":"metonyms-acronyms/e12"},\
{"id":"metonyms-acronyms/m26","start":739,"end":767,"text":"North Sea Cargo Inspectorate","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"metonyms-acronyms/e13"},\
{"id":"metonyms-acronyms/m27","start":769,"end":773,"text":"NSCI","type":"Organization","form":"name","entity":"metonyms-acronyms/e13"},\
{"id":"metonyms-acronyms/m28","start":898,"end":901,"text":"she","type":"Person","form":"pronoun","entity":"metonyms-acronyms/e10"},\
{"id":"metonyms-acronyms/m29","start":978,"end":990,"text":"Simon Aldous","type":"Person","form":"name","entity":"metonyms-acronyms/e14"},\
{"id":"metonyms-acronyms/m30","start":992,"end":995,"text":"who","type":"Person","form":"pronoun","entity":"metonyms-acronyms/e14"},\
{"id":"metonyms-acronyms/m31","start":1066,"end":1072,"text":"London","type":"Place","subtype":"City","form":"name","entity":"metonyms-acronyms/e1"},\
{"id":"metonyms-acronyms/m32","start":1100,"end":1121,"text":"The foreign secretary","type":"Person","form":"nominal"},\
{"id":"metonyms-acronyms/m33","start":1151,"end":1157,"text":"Aldous","type":"Person","form":"name","entity":"metonyms-acronyms/e14"},\
{"id":"metonyms-acronyms/m34","start":1167,"end":1173,"text":"Aldous","type":"Person","form":"name","entity":"metonyms-acronyms/e10"},\
{"id":"metonyms-acronyms/m35","start":1187,"end":1197,"text":"the police","type":"Organization","subtype":"Police","form":"nominal"},\
{"id":"metonyms-acronyms/m36","start":1208,"end":1211,"text":"her","type":"Person","form":"pronoun","entity":"metonyms-acronyms/e10"},\
{"id":"metonyms-acronyms/m37","start":1222,"end":1232,"text":"Washington","type":"Place","subtype":"City","form":"name","literal":false,"entity":"metonyms-acronyms/e15"},\
{"id":"metonyms-acronyms/m38","start":1254,"end":1265,"text":"White House","type":"Place","subtype":"Facility","form":"name","literal":false,"entity":"metonyms-acronyms/e16"},\
{"id":"metonyms-acronyms/m39","start":1314,"end":1341,"text":"a State Department official","type":"Person","form":"nominal","entity":"metonyms-acronyms/e17"},\
{"id":"metonyms-acronyms/m40","start":1316,"end":1332,"text":"State Department","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"metonyms-acronyms/e18"},\
{"id":"metonyms-acronyms/m41","start":1351,"end":1364,"text":"Meridian Post","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"metonyms-acronyms/e19"},\
{"id":"metonyms-acronyms/m42","start":1370,"end":1374,"text":"they","type":"Group","form":"pronoun"},\
{"id":"metonyms-acronyms/m43","start":1425,"end":1433,"text":"Brussels","type":"Place","subtype":"City","form":"name","entity":"metonyms-acronyms/e20"},\
{"id":"metonyms-acronyms/m44","start":1457,"end":1471,"text":"European Union","type":"Organization","subtype":"IntergovernmentalOrganization","form":"name","entity":"metonyms-acronyms/e21"},\
{"id":"metonyms-acronyms/m45","start":1473,"end":1475,"text":"EU","type":"Organization","subtype":"IntergovernmentalOrganization","form":"name","entity":"metonyms-acronyms/e21"},\
{"id":"metonyms-acronyms/m46","start":1503,"end":1516,"text":"a spokeswoman","type":"Person","form":"nominal","entity":"metonyms-acronyms/e22"},\
{"id":"metonyms-acronyms/m47","start":1551,"end":1556,"text":"Paris","type":"Place","subtype":"City","form":"name","literal":false,"entity":"metonyms-acronyms/e23"},\
{"id":"metonyms-acronyms/m48","start":1561,"end":1567,"text":"Warsaw","type":"Place","subtype":"City","form":"name","literal":false,"entity":"metonyms-acronyms/e24"},\
{"id":"metonyms-acronyms/m49","start":1602,"end":1606,"text":"NSCI","type":"Organization","form":"name","entity":"metonyms-acronyms/e13"},\
{"id":"metonyms-acronyms/m50","start":1647,"end":1649,"text":"EU","type":"Organization","subtype":"IntergovernmentalOrganization","form":"name","entity":"metonyms-acronyms/e21"},\
{"id":"metonyms-acronyms/m51","start":1654,"end":1661,"text":"British","type":"Group","subtype":"Nationality","form":"name","entity":"metonyms-acronyms/e25"},\
{"id":"metonyms-acronyms/m52","start":1680,"end":1690,"text":"inspectors","type":"Group","form":"nominal"},\
{"id":"metonyms-acronyms/m53","start":1766,"end":1793,"text":"A Western security official","type":"Person","form":"nominal"},\
{"id":"metonyms-acronyms/m54","start":1768,"end":1775,"text":"Western","type":"Group","subtype":"Nationality","form":"name","entity":"metonyms-acronyms/e26"},\
{"id":"metonyms-acronyms/m55","start":1795,"end":1798,"text":"who","type":"Person","form":"pronoun"},\
{"id":"metonyms-acronyms/m56","start":1837,"end":1850,"text":"investigators","type":"Group","form":"nominal","entity":"metonyms-acronyms/e27"},\
{"id":"metonyms-acronyms/m57","start":1891,"end":1901,"text":"informants","type":"Group","form":"nominal"},\
{"id":"metonyms-acronyms/m58","start":1921,"end":1953,"text":"The Belarusian chargé d’affaires","type":"Person","form":"nominal","entity":"metonyms-acronyms/e28"},\
{"id":"metonyms-acronyms/m59","start":1925,"end":1935,"text":"Belarusian","type":"Group","subtype":"Nationality","form":"name","entity":"metonyms-acronyms/e2"},\
{"id":"metonyms-acronyms/m60","start":1955,"end":1969,"text":"Viktar Liasnou","type":"Person","form":"name","entity":"metonyms-acronyms/e28"},\
{"id":"metonyms-acronyms/m61","start":1991,"end":1995,"text":"FCDO","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"metonyms-acronyms/e7"},\
{"id":"metonyms-acronyms/m62","start":2049,"end":2051,"text":"he","type":"Person","form":"pronoun","entity":"metonyms-acronyms/e28"},\
{"id":"metonyms-acronyms/m63","start":2057,"end":2066,"text":"reporters","type":"Group","form":"nominal"},\
{"id":"metonyms-acronyms/m64","start":2114,"end":2121,"text":"Belarus","type":"Place","subtype":"Country","form":"name","literal":false,"entity":"metonyms-acronyms/e29"},\
{"id":"metonyms-acronyms/m65","start":2143,"end":2160,"text":"British diplomats","type":"Group","form":"nominal"},\
{"id":"metonyms-acronyms/m66","start":2143,"end":2150,"text":"British","type":"Group","subtype":"Nationality","form":"name","entity":"metonyms-acronyms/e25"},\
{"id":"metonyms-acronyms/m67","start":2172,"end":2186,"text":"Downing Street","type":"Place","subtype":"Facility","form":"name","literal":false,"entity":"metonyms-acronyms/e30"},\
{"id":"metonyms-acronyms/m68","start":2196,"end":2211,"text":"British Embassy","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"metonyms-acronyms/e31"},\
{"id":"metonyms-acronyms/m69","start":2215,"end":2220,"text":"Minsk","type":"Place","subtype":"City","form":"name","entity":"metonyms-acronyms/e5"},\
{"id":"metonyms-acronyms/m70","start":2302,"end":2307,"text":"Minsk","type":"Place","subtype":"City","form":"name","literal":false,"entity":"metonyms-acronyms/e5"},\
{"id":"metonyms-acronyms/m71","start":2348,"end":2355,"text":"British","type":"Group","subtype":"Nationality","form":"name","entity":"metonyms-acronyms/e25"},\
{"id":"metonyms-acronyms/m72","start":2373,"end":2379,"text":"London","type":"Place","subtype":"City","form":"name","literal":false,"entity":"metonyms-acronyms/e1"},\
{"id":"metonyms-acronyms/m73","start":2406,"end":2412,"text":"Aldous","type":"Person","form":"name","entity":"metonyms-acronyms/e10"},\
{"id":"metonyms-acronyms/m74","start":2465,"end":2471,"text":"London","type":"Place","subtype":"City","form":"name","entity":"metonyms-acronyms/e1"},\
{"id":"metonyms-acronyms/m75","start":2482,"end":2511,"text":"a Belarusian military attaché","type":"Person","form":"nominal"},\
{"id":"metonyms-acronyms/m76","start":2484,"end":2494,"text":"Belarusian","type":"Group","subtype":"Nationality","form":"name","entity":"metonyms-acronyms/e2"},\
{"id":"metonyms-acronyms/m77","start":2512,"end":2516,"text":"whom","type":"Person","form":"pronoun"},\
{"id":"metonyms-acronyms/m78","start":2545,"end":2557,"text":"a naval base","type":"Place","subtype":"Facility","form":"nominal"},\
{"id":"metonyms-acronyms/m79","start":2563,"end":2571,"text":"Plymouth","type":"Place","subtype":"City","form":"name","entity":"metonyms-acronyms/e32"},\
{"id":"metonyms-acronyms/m80","start":2573,"end":2578,"text":"Minsk","type":"Place","subtype":"City","form":"name","entity":"metonyms-acronyms/e5"},\
{"id":"metonyms-acronyms/m81","start":2593,"end":2600,"text":"Britons","type":"Group","subtype":"Nationality","form":"name","entity":"metonyms-acronyms/e25"},\
{"id":"metonyms-acronyms/m82","start":2635,"end":2640,"text":"their","type":"Group","form":"pronoun"},\
{"id":"metonyms-acronyms/m83","start":2659,"end":2671,"text":"Simon Aldous","type":"Person","form":"name","entity":"metonyms-acronyms/e14"},\
{"id":"metonyms-acronyms/m84","start":2673,"end":2692,"text":"a former ambassador","type":"Person","form":"nominal","entity":"metonyms-acronyms/e14"},\
{"id":"metonyms-acronyms/m85","start":2696,"end":2700,"text":"Kyiv","type":"Place","subtype":"City","form":"name","entity":"metonyms-acronyms/e33"},\
{"id":"metonyms-acronyms/m86","start":2707,"end":2711,"text":"FCDO","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"metonyms-acronyms/e7"},\
{"id":"obituary/m1","start":0,"end":13,"text":"Ottilie Grech","type":"Person","form":"name","entity":"obituary/e1"},\
{"id":"obituary/m2","start":29,"end":32,"text":"who","type":"Person","form":"pronoun"},\
{"id":"obituary/m3","start":48,"end":54,"text":"a cook","type":"Person","form":"nominal"},\
{"id":"obituary/m4","start":84,"end":97,"text":"Ottilie Grech","type":"Person","form":"name","entity":"obituary/e1"},\
{"id":"obituary/m5","start":99,"end":102,"text":"who","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m6","start":129,"end":142,"text":"Mediterranean","type":"Place","subtype":"BodyOfWater","form":"name","entity":"obituary/e2"},\
{"id":"obituary/m7","start":163,"end":166,"text":"her","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m8","start":187,"end":204,"text":"an assistant cook","type":"Person","form":"nominal"},\
{"id":"obituary/m9","start":247,"end":258,"text":"Southampton","type":"Place","subtype":"City","form":"name","entity":"obituary/e3"},\
{"id":"obituary/m10","start":260,"end":263,"text":"She","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m11","start":297,"end":309,"text":"her daughter","type":"Person","form":"nominal","entity":"obituary/e4"},\
{"id":"obituary/m12","start":297,"end":300,"text":"her","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m13","start":325,"end":333,"text":"Valletta","type":"Place","form":"name","entity":"obituary/e5"},\
{"id":"obituary/m14","start":349,"end":354,"text":"Grech","type":"Person","form":"name","entity":"obituary/e1"},\
{"id":"obituary/m15","start":378,"end":386,"text":"children","type":"Group","form":"nominal"},\
{"id":"obituary/m16","start":390,"end":405,"text":"a harbour pilot","type":"Person","form":"nominal"},\
{"id":"obituary/m17","start":407,"end":410,"text":"who","type":"Person","form":"pronoun"},\
{"id":"obituary/m18","start":457,"end":460,"text":"she","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m19","start":471,"end":481,"text":"Her mother","type":"Person","form":"nominal","entity":"obituary/e6"},\
{"id":"obituary/m20","start":471,"end":474,"text":"Her","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m21","start":483,"end":490,"text":"Carmela","type":"Person","form":"name","entity":"obituary/e6"},\
{"id":"obituary/m22","start":524,"end":529,"text":"Grech","type":"Person","form":"name","entity":"obituary/e1"},\
{"id":"obituary/m23","start":581,"end":586,"text":"Malta","type":"Place","subtype":"Country","form":"name","entity":"obituary/e7"},\
{"id":"obituary/m24","start":590,"end":593,"text":"She","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m25","start":631,"end":636,"text":"Leeds","type":"Place","subtype":"City","form":"name","entity":"obituary/e8"},\
{"id":"obituary/m26","start":644,"end":647,"text":"she","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m27","start":652,"end":666,"text":"the only woman","type":"Person","form":"nominal"},\
{"id":"obituary/m28","start":676,"end":684,"text":"students","type":"Group","form":"nominal"},\
{"id":"obituary/m29","start":688,"end":691,"text":"her","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m30","start":706,"end":709,"text":"she","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m31","start":744,"end":751,"text":"Halcyon","type":"Product","form":"name","entity":"obituary/e9"},\
{"id":"obituary/m32","start":770,"end":775,"text":"women","type":"Group","form":"nominal"},\
{"id":"obituary/m33","start":803,"end":806,"text":"She","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m34","start":842,"end":846,"text":"They","type":"Group","form":"pronoun"},\
{"id":"obituary/m35","start":854,"end":860,"text":"a cook","type":"Person","form":"nominal"},\
{"id":"obituary/m36","start":885,"end":888,"text":"she","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m37","start":898,"end":911,"text":"Strand Review","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"obituary/e10"},\
{"id":"obituary/m38","start":922,"end":933,"text":"The captain","type":"Person","form":"nominal","entity":"obituary/e11"},\
{"id":"obituary/m39","start":961,"end":970,"text":"Gibraltar","type":"Place","subtype":"Country","form":"name","entity":"obituary/e12"},\
{"id":"obituary/m40","start":977,"end":979,"text":"he","type":"Person","form":"pronoun"},\
{"id":"obituary/m41","start":1015,"end":1022,"text":"Halcyon","type":"Product","form":"name","entity":"obituary/e9"},\
{"id":"obituary/m42","start":1031,"end":1036,"text":"Crete","type":"Place","subtype":"Landform","form":"name","entity":"obituary/e13"},\
{"id":"obituary/m43","start":1037,"end":1040,"text":"she","type":"Person","form":"pronoun"},\
{"id":"obituary/m44","start":1096,"end":1099,"text":"she","type":"Person","form":"pronoun"},\
{"id":"obituary/m45","start":1133,"end":1137,"text":"them","type":"Group","form":"pronoun"},\
{"id":"obituary/m46","start":1223,"end":1226,"text":"Her","type":"Person","form":"pronoun"},\
{"id":"obituary/m47","start":1283,"end":1301,"text":"Hugh Strachan-Bell","type":"Person","form":"name","entity":"obituary/e14"},\
{"id":"obituary/m48","start":1309,"end":1332,"text":"Clyde Marine Laboratory","type":"Organization","subtype":"ResearchOrganization","form":"name","entity":"obituary/e15"},\
{"id":"obituary/m49","start":1341,"end":1344,"text":"her","type":"Person","form":"pronoun"},\
{"id":"obituary/m50","start":1356,"end":1359,"text":"his","type":"Person","form":"pronoun","entity":"obituary/e14"},\
{"id":"obituary/m51","start":1393,"end":1396,"text":"her","type":"Person","form":"pronoun"},\
{"id":"obituary/m52","start":1418,"end":1431,"text":"Strachan-Bell","type":"Person","form":"name","entity":"obituary/e14"},\
{"id":"obituary/m53","start":1433,"end":1436,"text":"who","type":"Person","form":"pronoun","entity":"obituary/e14"},\
{"id":"obituary/m54","start":1478,"end":1483,"text":"Grech","type":"Person","form":"name","entity":"obituary/e1"},\
{"id":"obituary/m55","start":1511,"end":1514,"text":"she","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m56","start":1526,"end":1529,"text":"his","type":"Person","form":"pronoun","entity":"obituary/e14"},\
{"id":"obituary/m57","start":1584,"end":1587,"text":"she","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m58","start":1603,"end":1606,"text":"she","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m59","start":1637,"end":1670,"text":"Solent Institute of Ocean Science","type":"Organization","subtype":"ResearchOrganization","form":"name","entity":"obituary/e16"},\
{"id":"obituary/m60","start":1678,"end":1681,"text":"she","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m61","start":1738,"end":1748,"text":"Dark Below","type":"CreativeWork","form":"name","entity":"obituary/e17"},\
{"id":"obituary/m62","start":1757,"end":1760,"text":"her","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m63","start":1853,"end":1856,"text":"She","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m64","start":1954,"end":1957,"text":"her","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m65","start":1986,"end":1997,"text":"Anil Perera","type":"Person","form":"name","entity":"obituary/e18"},\
{"id":"obituary/m66","start":2034,"end":2037,"text":"She","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m67","start":2049,"end":2057,"text":"admirals","type":"Group","form":"nominal"},\
{"id":"obituary/m68","start":2059,"end":2062,"text":"She","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m69","start":2073,"end":2083,"text":"a minister","type":"Person","form":"nominal"},\
{"id":"obituary/m70","start":2089,"end":2091,"text":"he","type":"Person","form":"pronoun"},\
{"id":"obituary/m71","start":2115,"end":2121,"text":"Solent","type":"Organization","subtype":"ResearchOrganization","form":"name","entity":"obituary/e16"},\
{"id":"obituary/m72","start":2151,"end":2154,"text":"Her","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m73","start":2167,"end":2177,"text":"Paul Vella","type":"Person","form":"name","entity":"obituary/e19"},\
{"id":"obituary/m74","start":2179,"end":2190,"text":"an engineer","type":"Person","form":"nominal","entity":"obituary/e19"},\
{"id":"obituary/m75","start":2226,"end":2229,"text":"she","type":"Person","form":"pronoun","entity":"obituary/e1"},\
{"id":"obituary/m76","start":2238,"end":2253,"text":"Willem de Graaf","type":"Person","form":"name","entity":"obituary/e20"},\
{"id":"obituary/m77","start":2255,"end":2279,"text":"a Dutch marine biologist","type":"Person","form":"nominal","entity":"obituary/e20"},\
{"id":"obituary/m78","start":2257,"end":2262,"text":"Dutch","type":"Group","subtype":"Nationality","form":"name","entity":"obituary/e21"},\
{"id":"obituary/m79","start":2281,"end":2284,"text":"who","type":"Person","form":"pronoun"},\
{"id":"obituary/m80","start":2299,"end":2304,"text":"A son","type":"Person","form":"nominal","entity":"obituary/e22"},\
{"id":"obituary/m81","start":2306,"end":2312,"text":"Joseph","type":"Person","form":"name","entity":"obituary/e22"},\
{"id":"obituary/m82","start":2328,"end":2331,"text":"She","type":"Person","form":"pronoun"},\
{"id":"obituary/m83","start":2347,"end":2359,"text":"her daughter","type":"Person","form":"nominal","entity":"obituary/e23"},\
{"id":"obituary/m84","start":2347,"end":2350,"text":"her","type":"Person","form":"pronoun"},\
{"id":"obituary/m85","start":2361,"end":2367,"text":"Miriam","type":"Person","form":"name","entity":"obituary/e23"},\
{"id":"obituary/m86","start":2374,"end":2387,"text":"grandchildren","type":"Group","form":"nominal"},\
{"id":"obituary/m87","start":2392,"end":2413,"text":"a great-granddaughter","type":"Person","form":"nominal"},\
{"id":"obituary/m88","start":2442,"end":2453,"text":"Southampton","type":"Place","subtype":"City","form":"name","entity":"obituary/e3"},\
{"id":"obituary/m89","start":2477,"end":2480,"text":"her","type":"Person","form":"pronoun"},\
{"id":"obituary/m90","start":2489,"end":2492,"text":"her","type":"Person","form":"pronoun"},\
{"id":"obituary/m91","start":2523,"end":2527,"text":"Gozo","type":"Place","form":"name","entity":"obituary/e24"},\
{"id":"obituary/m92","start":2566,"end":2579,"text":"Ottilie Grech","type":"Person","form":"name","entity":"obituary/e1"},\
{"id":"protest/m1","start":43,"end":49,"text":"Athens","type":"Place","subtype":"City","form":"name","entity":"protest/e1"},\
{"id":"protest/m2","start":113,"end":119,"text":"ATHENS","type":"Place","subtype":"City","form":"name","entity":"protest/e1"},\
{"id":"protest/m3","start":121,"end":133,"text":"Aegean Press","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"protest/e2"},\
{"id":"protest/m4","start":137,"end":149,"text":"Greek police","type":"Organization","subtype":"Police","form":"nominal"},\
{"id":"protest/m5","start":137,"end":142,"text":"Greek","type":"Group","subtype":"Nationality","form":"name","entity":"protest/e3"},\
{"id":"protest/m6","start":180,"end":193,"text":"demonstrators","type":"Group","form":"nominal"},\
{"id":"protest/m7","start":194,"end":197,"text":"who","type":"Person","form":"pronoun"},\
{"id":"protest/m8","start":213,"end":223,"text":"Parliament","type":"Organization","subtype":"LegislativeBody","form":"name","entity":"protest/e4"},\
{"id":"protest/m9","start":246,"end":253,"text":"workers","type":"Group","form":"nominal"},\
{"id":"protest/m10","start":258,"end":266,"text":"students","type":"Group","form":"nominal"},\
{"id":"protest/m11","start":295,"end":324,"text":"the national railway operator","type":"Organization","subtype":"Company","form":"nominal"},\
{"id":"protest/m12","start":331,"end":367,"text":"Federation of Rail and Metro Workers","type":"Organization","form":"name","entity":"protest/e5"},\
{"id":"protest/m13","start":369,"end":373,"text":"FRMW","type":"Organization","form":"name","entity":"protest/e5"},\
{"id":"protest/m14","start":442,"end":452,"text":"The police","type":"Organization","subtype":"Police","form":"nominal","entity":"protest/e6"},\
{"id":"protest/m15","start":659,"end":667,"text":"officers","type":"Group","form":"nominal"},\
{"id":"protest/m16","start":671,"end":686,"text":"Syntagma Square","type":"Place","subtype":"Facility","form":"name","entity":"protest/e7"},\
{"id":"protest/m17","start":728,"end":732,"text":"whom","type":"Person","form":"pronoun"},\
{"id":"protest/m18","start":770,"end":790,"text":"a police spokeswoman","type":"Person","form":"nominal","entity":"protest/e8"},\
{"id":"protest/m19","start":797,"end":804,"text":"Lawyers","type":"Group","form":"nominal"},\
{"id":"protest/m20","start":844,"end":851,"text":"members","type":"Group","form":"nominal"},\
{"id":"protest/m21","start":879,"end":883,"text":"they","type":"Group","form":"pronoun"},\
{"id":"protest/m22","start":915,"end":919,"text":"them","type":"Group","form":"pronoun"},\
{"id":"protest/m23","start":931,"end":939,"text":"officers","type":"Group","form":"nominal"},\
{"id":"protest/m24","start":962,"end":966,"text":"them","type":"Group","form":"pronoun"},\
{"id":"protest/m25","start":978,"end":988,"text":"The police","type":"Organization","subtype":"Police","form":"nominal","entity":"protest/e6"},\
{"id":"protest/m26","start":1026,"end":1036,"text":"a hospital","type":"Place","subtype":"Facility","form":"nominal"},\
{"id":"protest/m27","start":1040,"end":1055,"text":"the city center","type":"Place","subtype":"Facility","form":"nominal"},\
{"id":"protest/m28","start":1093,"end":1097,"text":"them","type":"Group","form":"pronoun"},\
{"id":"protest/m29","start":1179,"end":1187,"text":"a doctor","type":"Person","form":"nominal"},\
{"id":"protest/m30","start":1201,"end":1204,"text":"She","type":"Person","form":"pronoun"},\
{"id":"protest/m31","start":1215,"end":1218,"text":"she","type":"Person","form":"pronoun"},\
{"id":"protest/m32","start":1232,"end":1235,"text":"she","type":"Person","form":"pronoun"},\
{"id":"protest/m33","start":1250,"end":1253,"text":"her","type":"Person","form":"pronoun"},\
{"id":"protest/m34","start":1264,"end":1274,"text":"the doctor","type":"Person","form":"nominal","entity":"protest/e9"},\
{"id":"protest/m35","start":1276,"end":1289,"text":"Petros Lianos","type":"Person","form":"name","entity":"protest/e9"},\
{"id":"protest/m36","start":1296,"end":1308,"text":"Aegean Press","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"protest/e2"},\
{"id":"protest/m37","start":1311,"end":1330,"text":"Stavros Kalogeridis","type":"Person","form":"name","entity":"protest/e10"},\
{"id":"protest/m38","start":1367,"end":1377,"text":"the police","type":"Organization","subtype":"Police","form":"nominal","entity":"protest/e6"},\
{"id":"protest/m39","start":1395,"end":1397,"text":"He","type":"Person","form":"pronoun","entity":"protest/e10"},\
{"id":"protest/m40","start":1447,"end":1461,"text":"the government","type":"Organization","subtype":"GovernmentOrganization","form":"nominal"},\
{"id":"protest/m41","start":1499,"end":1511,"text":"the operator","type":"Organization","subtype":"Company","form":"nominal"},\
{"id":"protest/m42","start":1552,"end":1554,"text":"he","type":"Person","form":"pronoun","entity":"protest/e10"},\
{"id":"protest/m43","start":1627,"end":1639,"text":"the minister","type":"Person","form":"nominal"},\
{"id":"protest/m44","start":1657,"end":1660,"text":"She","type":"Person","form":"pronoun"},\
{"id":"protest/m45","start":1710,"end":1725,"text":"Anna Delivasili","type":"Person","form":"name","entity":"protest/e11"},\
{"id":"protest/m46","start":1727,"end":1730,"text":"who","type":"Person","form":"pronoun","entity":"protest/e11"},\
{"id":"protest/m47","start":1783,"end":1786,"text":"she","type":"Person","form":"pronoun","entity":"protest/e11"},\
{"id":"protest/m48","start":1815,"end":1818,"text":"she","type":"Person","form":"pronoun","entity":"protest/e11"},\
{"id":"protest/m49","start":1869,"end":1873,"text":"they","type":"Group","form":"pronoun"},\
{"id":"protest/m50","start":1881,"end":1884,"text":"She","type":"Person","form":"pronoun","entity":"protest/e11"},\
{"id":"protest/m51","start":1932,"end":1942,"text":"Parliament","type":"Organization","subtype":"LegislativeBody","form":"name","entity":"protest/e4"},\
{"id":"protest/m52","start":1981,"end":1995,"text":"The government","type":"Organization","subtype":"GovernmentOrganization","form":"nominal"},\
{"id":"protest/m53","start":2045,"end":2055,"text":"a children","type":"Group","form":"nominal"},\
{"id":"protest/m54","start":2070,"end":2094,"text":"A senior police official","type":"Person","form":"nominal"},\
{"id":"protest/m55","start":2070,"end":2085,"text":"A senior police","type":"Organization","subtype":"Police","form":"nominal"},\
{"id":"protest/m56","start":2137,"end":2147,"text":"an officer","type":"Person","form":"nominal","entity":"protest/e12"},\
{"id":"protest/m57","start":2214,"end":2236,"text":"the police spokeswoman","type":"Person","form":"nominal","entity":"protest/e8"},\
{"id":"protest/m58","start":2265,"end":2271,"text":"Patras","type":"Place","form":"name","entity":"protest/e13"},\
{"id":"protest/m59","start":2342,"end":2354,"text":"Thessaloniki","type":"Place","subtype":"City","form":"name","entity":"protest/e14"},\
{"id":"protest/m60","start":2387,"end":2398,"text":"its members","type":"Group","form":"nominal"},\
{"id":"protest/m61","start":2469,"end":2475,"text":"Greeks","type":"Group","subtype":"Nationality","form":"name","entity":"protest/e3"},\
{"id":"protest/m62","start":2546,"end":2552,"text":"adults","type":"Group","form":"nominal"},\
{"id":"protest/m63","start":2651,"end":2657,"text":"a bank","type":"Organization","subtype":"Company","form":"nominal"},\
{"id":"protest/m64","start":2663,"end":2676,"text":"demonstrators","type":"Group","form":"nominal"},\
{"id":"protest/m65","start":2707,"end":2710,"text":"who","type":"Person","form":"pronoun"},\
{"id":"protest/m66","start":2746,"end":2751,"text":"their","type":"Group","form":"pronoun"},\
{"id":"protest/m67","start":2817,"end":2824,"text":"Plywood","type":"Organization","form":"name","entity":"protest/e15"},\
{"id":"protest/m68","start":2867,"end":2871,"text":"them","type":"Group","form":"pronoun"},\
{"id":"quotes-only/m1","start":3,"end":8,"text":"their","type":"Group","form":"pronoun"},\
{"id":"quotes-only/m2","start":20,"end":29,"text":"officials","type":"Group","form":"nominal"},\
{"id":"quotes-only/m3","start":149,"end":167,"text":"a defense official","type":"Person","form":"nominal","entity":"quotes-only/e1"},\
{"id":"quotes-only/m4","start":177,"end":190,"text":"Meridian Post","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"quotes-only/e2"},\
{"id":"quotes-only/m5","start":256,"end":261,"text":"whose","type":"Person","form":"pronoun"},\
{"id":"quotes-only/m6","start":270,"end":282,"text":"the official","type":"Person","form":"nominal","entity":"quotes-only/e1"},\
{"id":"quotes-only/m7","start":379,"end":389,"text":"a diplomat","type":"Person","form":"nominal"},\
{"id":"quotes-only/m8","start":390,"end":393,"text":"who","type":"Person","form":"pronoun"},\
{"id":"quotes-only/m9","start":403,"end":423,"text":"Northgate Television","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"quotes-only/e3"},\
{"id":"quotes-only/m10","start":486,"end":491,"text":"whose","type":"Person","form":"pronoun"},\
{"id":"quotes-only/m11","start":541,"end":550,"text":"neighbors","type":"Group","form":"nominal"},\
{"id":"quotes-only/m12","start":574,"end":578,"text":"them","type":"Group","form":"pronoun"},\
{"id":"quotes-only/m13","start":672,"end":692,"text":"the defense official","type":"Person","form":"nominal","entity":"quotes-only/e1"},\
{"id":"quotes-only/m14","start":702,"end":706,"text":"Post","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"quotes-only/e2"},\
{"id":"quotes-only/m15","start":744,"end":757,"text":"the fishermen","type":"Group","form":"nominal"},\
{"id":"quotes-only/m16","start":789,"end":801,"text":"the diplomat","type":"Person","form":"nominal","entity":"quotes-only/e4"},\
{"id":"quotes-only/m17","start":807,"end":816,"text":"Northgate","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"quotes-only/e3"},\
{"id":"quotes-only/m18","start":967,"end":987,"text":"the defense official","type":"Person","form":"nominal","entity":"quotes-only/e1"},\
{"id":"quotes-only/m19","start":1002,"end":1006,"text":"Post","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"quotes-only/e2"},\
{"id":"quotes-only/m20","start":1012,"end":1015,"text":"him","type":"Person","form":"pronoun"},\
{"id":"quotes-only/m21","start":1016,"end":1028,"text":"the diplomat","type":"Person","form":"nominal","entity":"quotes-only/e4"},\
{"id":"quotes-only/m22","start":1075,"end":1078,"text":"she","type":"Person","form":"pronoun"},\
{"id":"quotes-only/m23","start":1143,"end":1145,"text":"he","type":"Person","form":"pronoun"},\
{"id":"quotes-only/m24","start":1169,"end":1173,"text":"they","type":"Group","form":"pronoun"},\
{"id":"quotes-only/m25","start":1291,"end":1303,"text":"the diplomat","type":"Person","form":"nominal","entity":"quotes-only/e4"},\
{"id":"quotes-only/m26","start":1358,"end":1361,"text":"she","type":"Person","form":"pronoun"},\
{"id":"quotes-only/m27","start":1515,"end":1535,"text":"the defense official","type":"Person","form":"nominal","entity":"quotes-only/e1"},\
{"id":"quotes-only/m28","start":1632,"end":1644,"text":"the diplomat","type":"Person","form":"nominal","entity":"quotes-only/e4"},\
{"id":"quotes-only/m29","start":1650,"end":1659,"text":"Northgate","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"quotes-only/e3"},\
{"id":"quotes-only/m30","start":1676,"end":1679,"text":"who","type":"Person","form":"pronoun"},\
{"id":"truce-talks/m1","start":0,"end":16,"text":"Colombian rebels","type":"Group","form":"nominal"},\
{"id":"truce-talks/m2","start":0,"end":9,"text":"Colombian","type":"Group","subtype":"Nationality","form":"name","entity":"truce-talks/e1"},\
{"id":"truce-talks/m3","start":28,"end":39,"text":"oil workers","type":"Group","form":"nominal"},\
{"id":"truce-talks/m4","start":116,"end":129,"text":"VILLAVICENCIO","type":"Place","subtype":"City","form":"name","entity":"truce-talks/e2"},\
{"id":"truce-talks/m5","start":131,"end":139,"text":"Colombia","type":"Place","subtype":"Country","form":"name","entity":"truce-talks/e3"},\
{"id":"truce-talks/m6","start":141,"end":153,"text":"Example Wire","type":"Organization","subtype":"NewsMediaOrganization","form":"name","entity":"truce-talks/e4"},\
{"id":"truce-talks/m7","start":157,"end":163,"text":"Rebels","type":"Group","form":"nominal"},\
{"id":"truce-talks/m8","start":175,"end":183,"text":"Colombia","type":"Place","subtype":"Country","form":"name","entity":"truce-talks/e3"},\
{"id":"truce-talks/m9","start":199,"end":210,"text":"oil workers","type":"Group","form":"nominal"},\
{"id":"truce-talks/m10","start":231,"end":235,"text":"they","type":"Group","form":"pronoun"},\
{"id":"truce-talks/m11","start":261,"end":269,"text":"the army","type":"Organization","subtype":"MilitaryUnit","form":"nominal"},\
{"id":"truce-talks/m12","start":374,"end":377,"text":"men","type":"Group","form":"nominal"},\
{"id":"truce-talks/m13","start":379,"end":382,"text":"who","type":"Person","form":"pronoun"},\
{"id":"truce-talks/m14","start":453,"end":462,"text":"Red Cross","type":"Organization","subtype":"NGO","form":"name","entity":"truce-talks/e5"},\
{"id":"truce-talks/m15","start":515,"end":519,"text":"They","type":"Group","form":"pronoun"},\
{"id":"truce-talks/m16","start":548,"end":552,"text":"them","type":"Group","form":"pronoun"},\
{"id":"truce-talks/m17","start":562,"end":570,"text":"a doctor","type":"Person","form":"nominal","entity":"truce-talks/e6"},\
{"id":"truce-talks/m18","start":588,"end":604,"text":"Ernesto Villalba","type":"Person","form":"name","entity":"truce-talks/e7"},\
{"id":"truce-talks/m19","start":613,"end":621,"text":"the army","type":"Organization","subtype":"MilitaryUnit","form":"nominal"},\
{"id":"truce-talks/m20","start":670,"end":692,"text":"Southern Plains Column","type":"Organization","subtype":"ArmedGroup","form":"name","entity":"truce-talks/e8"},\
{"id":"truce-talks/m21","start":805,"end":809,"text":"they","type":"Group","form":"pronoun"},\
{"id":"truce-talks/m22","start":815,"end":821,"text":"theirs","type":"Group","form":"pronoun"},\
{"id":"truce-talks/m23","start":824,"end":826,"text":"he","type":"Person","form":"pronoun"},\
{"id":"truce-talks/m24","start":868,"end":879,"text":"negotiators","type":"Group","form":"nominal"},\
{"id":"truce-talks/m25","start":888,"end":894,"text":"Column","type":"Organization","subtype":"ArmedGroup","form":"name","entity":"truce-talks/e8"},\
{"id":"truce-talks/m26","start":957,"end":977,"text":"a Norwegian mediator","type":"Person","form":"nominal","entity":"truce-talks/e9"},\
{"id":"truce-talks/m27","start":959,"end":968,"text":"Norwegian","type":"Group","subtype":"Nationality","form":"name","entity":"truce-talks/e10"},\
{"id":"truce-talks/m28","start":979,"end":990,"text":"Sigrid Aune","type":"Person","form":"name","entity":"truce-talks/e9"},\
{"id":"truce-talks/m29","start":992,"end":996,"text":"They","type":"Group","form":"pronoun"},\
{"id":"truce-talks/m30","start":1016,"end":1019,"text":"who","type":"Person","form":"pronoun"},\
{"id":"truce-talks/m31","start":1096,"end":1104,"text":"fighters","type":"Group","form":"nominal"},\
{"id":"truce-talks/m32","start":1156,"end":1160,"text":"Aune","type":"Person","form":"name","entity":"truce-talks/e9"},\
{"id":"truce-talks/m33","start":1180,"end":1189,"text":"La Ribera","type":"Organization","form":"name","entity":"truce-talks/e11"},\
{"id":"truce-talks/m34","start":1232,"end":1238,"text":"Column","type":"Organization","subtype":"ArmedGroup","form":"name","entity":"truce-talks/e8"},\
{"id":"truce-talks/m35","start":1259,"end":1262,"text":"who","type":"Person","form":"pronoun"},\
{"id":"truce-talks/m36","start":1280,"end":1287,"text":"Anselmo","type":"Person","form":"name","entity":"truce-talks/e12"},\
{"id":"truce-talks/m37","start":1317,"end":1326,"text":"prisoners","type":"Group","form":"nominal"},\
{"id":"truce-talks/m38","start":1382,"end":1386,"text":"them","type":"Group","form":"pronoun"},\
{"id":"truce-talks/m39","start":1424,"end":1426,"text":"he","type":"Person","form":"pronoun","entity":"truce-talks/e12"},\
{"id":"truce-talks/m40","start":1451,"end":1455,"text":"them","type":"Group","form":"pronoun"},\
{"id":"truce-talks/m41","start":1481,"end":1500,"text":"Paola Restrepo Laín","type":"Person","form":"name","entity":"truce-talks/e13"},\
{"id":"truce-talks/m42","start":1564,"end":1567,"text":"she","type":"Person","form":"pronoun","entity":"truce-talks/e13"},\
{"id":"truce-talks/m43","start":1632,"end":1640,"text":"Villalba","type":"Person","form":"name","entity":"truce-talks/e7"},\
{"id":"truce-talks/m44","start":1671,"end":1685,"text":"the government","type":"Organization","subtype":"GovernmentOrganization","form":"nominal"},\
{"id":"truce-talks/m45","start":1695,"end":1705,"text":"the rebels","type":"Group","form":"nominal"},\
{"id":"truce-talks/m46","start":1718,"end":1729,"text":"The workers","type":"Group","form":"nominal"},\
{"id":"truce-talks/m47","start":1741,"end":1751,"text":"Petrollano","type":"Organization","form":"name","entity":"truce-talks/e14"},\
{"id":"truce-talks/m48","start":1839,"end":1847,"text":"hostages","type":"Group","form":"nominal"},\
{"id":"truce-talks/m49","start":1853,"end":1862,"text":"engineers","type":"Group","form":"nominal"},\
{"id":"truce-talks/m50","start":1867,"end":1873,"text":"a cook","type":"Person","form":"nominal"},\
{"id":"truce-talks/m51","start":1893,"end":1897,"text":"They","type":"Group","form":"pronoun"},\
{"id":"truce-talks/m52","start":1948,"end":1960,"text":"Wilmer Ochoa","type":"Person","form":"name","entity":"truce-talks/e15"},\
{"id":"truce-talks/m53","start":1966,"end":1974,"text":"a welder","type":"Person","form":"nominal"},\
{"id":"truce-talks/m54","start":1975,"end":1978,"text":"who","type":"Person","form":"pronoun"},\
{"id":"truce-talks/m55","start":2053,"end":2057,"text":"them","type":"Group","form":"pronoun"},\
{"id":"truce-talks/m56","start":2133,"end":2146,"text":"Villavicencio","type":"Place","subtype":"City","form":"name","entity":"truce-talks/e2"},\
{"id":"truce-talks/m57","start":2187,"end":2205,"text":"Álvaro Pinzón Mora","type":"Person","form":"name","entity":"truce-talks/e16"},\
{"id":"truce-talks/m58","start":2239,"end":2247,"text":"officers","type":"Group","form":"nominal"},\
{"id":"truce-talks/m59","start":2273,"end":2289,"text":"Defense Ministry","type":"Organization","subtype":"GovernmentOrganization","form":"name","entity":"truce-talks/e17"},\
{"id":"truce-talks/m60","start":2312,"end":2325,"text":"every officer","type":"Person","form":"nominal"},\
{"id":"truce-talks/m61","start":2340,"end":2354,"text":"United Nations","type":"Organization","subtype":"IntergovernmentalOrganization","form":"name","entity":"truce-talks/e18"},\
{"id":"truce-talks/m62","start":2372,"end":2381,"text":"observers","type":"Group","form":"nominal"},\
{"id":"truce-talks/m63","start":2404,"end":2410,"text":"Mexico","type":"Place","subtype":"Country","form":"name","entity":"truce-talks/e19"},\
{"id":"truce-talks/m64","start":2415,"end":2421,"text":"Norway","type":"Place","subtype":"Country","form":"name","entity":"truce-talks/e20"},\
{"id":"truce-talks/m65","start":2460,"end":2466,"text":"Mexico","type":"Place","subtype":"Country","form":"name","literal":false,"entity":"truce-talks/e19"},\
{"id":"truce-talks/m66","start":2562,"end":2577,"text":"police officers","type":"Group","form":"nominal"},\
{"id":"truce-talks/m67","start":2581,"end":2586,"text":"Yopal","type":"Place","subtype":"City","form":"name","entity":"truce-talks/e21"},\
{"id":"truce-talks/m68","start":2592,"end":2598,"text":"Column","type":"Organization","subtype":"ArmedGroup","form":"name","entity":"truce-talks/e8"},\
{"id":"snow-duluth/m1","start":0,"end":6,"text":"DULUTH","type":"Place","subtype":"City","form":"name","entity":"snow-duluth/e1"},\
{"id":"snow-duluth/m2","start":8,"end":13,"text":"Minn.","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"snow-duluth/e2"},\
{"id":"snow-duluth/m3","start":83,"end":92,"text":"Minnesota","type":"Place","subtype":"AdministrativeArea","form":"name","entity":"snow-duluth/e2"},\
{"id":"snow-duluth/m4","start":125,"end":132,"text":"drivers","type":"Group","form":"nominal"},\
{"id":"snow-duluth/m5","start":183,"end":189,"text":"police","type":"Organization","subtype":"Police","form":"nominal","entity":"snow-duluth/e3"},\
{"id":"snow-duluth/m6","start":230,"end":242,"text":"Carol Haugen","type":"Person","form":"name","entity":"snow-duluth/e4"},\
{"id":"snow-duluth/m7","start":385,"end":404,"text":"Northshore Electric","type":"Organization","subtype":"Company","form":"name","entity":"snow-duluth/e5"},\
{"id":"snow-duluth/m8","start":411,"end":413,"text":"it","type":"Organization","form":"pronoun","entity":"snow-duluth/e5"},\
{"id":"snow-duluth/m9","start":488,"end":500,"text":"The governor","type":"Person","form":"nominal"},\
{"id":"snow-duluth/m10","start":509,"end":532,"text":"National Guard soldiers","type":"Group","form":"nominal"},\
{"id":"snow-duluth/m11","start":509,"end":523,"text":"National Guard","type":"Organization","subtype":"MilitaryUnit","form":"name","entity":"snow-duluth/e6"},\
{"id":"snow-duluth/m12","start":706,"end":710,"text":"they","type":"Group","form":"pronoun"},\
{"id":"heat-seville/m1","start":0,"end":7,"text":"SEVILLE","type":"Place","subtype":"City","form":"name","entity":"heat-seville/e1"},\
{"id":"heat-seville/m2","start":9,"end":14,"text":"Spain","type":"Place","subtype":"Country","form":"name","entity":"heat-seville/e2"},\
{"id":"heat-seville/m3","start":36,"end":43,"text":"Seville","type":"Place","subtype":"City","form":"name","entity":"heat-seville/e1"},\
{"id":"heat-seville/m4","start":255,"end":264,"text":"his union","type":"Organization","subtype":"LaborUnion","form":"nominal"},\
{"id":"heat-seville/m5","start":255,"end":258,"text":"his","type":"Person","form":"pronoun"},\
{"id":"heat-seville/m6","start":282,"end":298,"text":"The city council","type":"Organization","subtype":"GovernmentOrganization","form":"nominal","entity":"heat-seville/e3"},\
{"id":"heat-seville/m7","start":342,"end":344,"text":"It","type":"Organization","form":"pronoun"},\
{"id":"heat-seville/m8","start":357,"end":359,"text":"he","type":"Person","form":"pronoun"},\
{"id":"heat-seville/m9","start":425,"end":438,"text":"Rocío Almagro","type":"Person","form":"name","entity":"heat-seville/e4"},\
{"id":"heat-seville/m10","start":466,"end":476,"text":"a hospital","type":"Place","subtype":"Facility","form":"nominal"},\
{"id":"heat-seville/m11","start":480,"end":499,"text":"the Triana district","type":"Place","subtype":"AdministrativeArea","form":"nominal"},\
{"id":"heat-seville/m12","start":484,"end":490,"text":"Triana","type":"Place","form":"name","entity":"heat-seville/e5"},\
{"id":"heat-seville/m13","start":522,"end":526,"text":"them","type":"Group","form":"pronoun"},\
{"id":"heat-seville/m14","start":529,"end":532,"text":"She","type":"Person","form":"pronoun","entity":"heat-seville/e4"},\
{"id":"heat-seville/m15","start":614,"end":618,"text":"them","type":"Group","form":"pronoun"},\
{"id":"heat-seville/m16","start":665,"end":674,"text":"Officials","type":"Group","form":"nominal"},\
{"id":"heat-seville/m17","start":712,"end":720,"text":"the city","type":"Place","subtype":"City","form":"nominal"},\
{"id":"typhoon-tacloban/m1","start":0,"end":8,"text":"TACLOBAN","type":"Place","subtype":"City","form":"name","entity":"typhoon-tacloban/e1"},\
{"id":"typhoon-tacloban/m2","start":10,"end":21,"text":"Philippines","type":"Place","subtype":"Country","form":"name","entity":"typhoon-tacloban/e2"},\
{"id":"typhoon-tacloban/m3","start":24,"end":37,"text":"Typhoon Asiri","type":"Event","subtype":"Disaster","form":"name","entity":"typhoon-tacloban/e3"},\
{"id":"typhoon-tacloban/m4","start":73,"end":84,"text":"Philippines","type":"Place","subtype":"Country","form":"name","entity":"typhoon-tacloban/e2"},\
{"id":"typhoon-tacloban/m5","start":110,"end":118,"text":"the city","type":"Place","subtype":"City","form":"nominal"},\
{"id":"typhoon-tacloban/m6","start":122,"end":130,"text":"Tacloban","type":"Place","subtype":"City","form":"name","entity":"typhoon-tacloban/e1"},\
{"id":"typhoon-tacloban/m7","start":177,"end":192,"text":"the only bridge","type":"Place","subtype":"Facility","form":"nominal"},\
{"id":"typhoon-tacloban/m8","start":196,"end":205,"text":"an island","type":"Place","subtype":"Landform","form":"nominal"},\
{"id":"typhoon-tacloban/m9","start":228,"end":237,"text":"fishermen","type":"Group","form":"nominal"},\
{"id":"typhoon-tacloban/m10","start":344,"end":354,"text":"the island","type":"Place","subtype":"Landform","form":"nominal"},\
{"id":"typhoon-tacloban/m11","start":366,"end":368,"text":"it","type":"Organization","form":"pronoun"},\
{"id":"typhoon-tacloban/m12","start":414,"end":430,"text":"Teresita Olaguer","type":"Person","form":"name","entity":"typhoon-tacloban/e4"},\
{"id":"typhoon-tacloban/m13","start":440,"end":456,"text":"Pacific Bulletin","type":"Organization","form":"name","entity":"typhoon-tacloban/e5"},\
{"id":"typhoon-tacloban/m14","start":537,"end":540,"text":"who","type":"Person","form":"pronoun"},\
{"id":"typhoon-tacloban/m15","start":561,"end":566,"text":"their","type":"Group","form":"pronoun"},\
{"id":"typhoon-tacloban/m16","start":643,"end":648,"text":"Asiri","type":"Event","subtype":"Disaster","form":"name","entity":"typhoon-tacloban/e3"},\
{"id":"typhoon-tacloban/m17","start":747,"end":760,"text":"Typhoon Belen","type":"Event","subtype":"Disaster","form":"name","entity":"typhoon-tacloban/e6"}\
]')
export const mentionsById = /* @__PURE__ */ byId(mentions)
export const mention = /* @__PURE__ */ finder(mentionsById, 'mentions')
const byEntity = /* @__PURE__ */ grouped(mentions, ({ entity }) => [entity])
export const mentionsOf = ({ id }) => byEntity(id)
