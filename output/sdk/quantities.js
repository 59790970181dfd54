// Made by nutgraf: change the stories, not this file.
import { byId, finder } from './look-up.js'

export const quantities = /* @__PURE__ */ JSON.parse('[\
{"id":"air-strike/n1","start":28,"end":39,"text":"at least 13","kind":"count","value":13,"min":13},\
{"id":"air-strike/n2","start":271,"end":289,"text":"at least 13 people","kind":"count","value":13,"min":13,"unit":"person","of":{"start":283,"end":289}},\
{"id":"air-strike/n3","start":488,"end":499,"text":"23 fighters","kind":"count","value":23,"unit":"fighter","of":{"start":491,"end":499}},\
{"id":"air-strike/n4","start":533,"end":550,"text":"six pickup trucks","kind":"count","value":6,"unit":"truck","of":{"start":537,"end":550}},\
{"id":"air-strike/n5","start":719,"end":727,"text":"four men","kind":"count","value":4,"unit":"man","of":{"start":724,"end":727}},\
{"id":"air-strike/n6","start":737,"end":751,"text":"nine villagers","kind":"count","value":9,"unit":"villager","of":{"start":742,"end":751}},\
{"id":"air-strike/n7","start":753,"end":756,"text":"two","kind":"count","value":2},\
{"id":"air-strike/n8","start":787,"end":793,"text":"second","kind":"ordinal","value":2},\
{"id":"air-strike/n9","start":831,"end":840,"text":"13 bodies","kind":"count","value":13,"unit":"body","of":{"start":834,"end":840}},\
{"id":"air-strike/n10","start":1002,"end":1019,"text":"perhaps 10 people","kind":"count","value":10,"approximate":true,"unit":"person","of":{"start":1013,"end":1019}},\
{"id":"air-strike/n11","start":1032,"end":1052,"text":"more than 30 wounded","kind":"count","value":30,"min":30,"unit":"wounded","of":{"start":1045,"end":1052}},\
{"id":"air-strike/n12","start":1253,"end":1261,"text":"Two jets","kind":"count","value":2,"unit":"jet","of":{"start":1257,"end":1261}},\
{"id":"air-strike/n13","start":1614,"end":1627,"text":"Not one plane","kind":"count","value":0,"unit":"plane","of":{"start":1622,"end":1627}},\
{"id":"air-strike/n14","start":1837,"end":1851,"text":"eight soldiers","kind":"count","value":8,"unit":"soldier","of":{"start":1843,"end":1851}},\
{"id":"air-strike/n15","start":2310,"end":2319,"text":"17 people","kind":"count","value":17,"unit":"person","of":{"start":2313,"end":2319}},\
{"id":"air-strike/n16","start":2431,"end":2449,"text":"no civilian deaths","kind":"count","value":0,"unit":"death","of":{"start":2434,"end":2449}},\
{"id":"air-strike/n17","start":2532,"end":2550,"text":"About 2,400 people","kind":"count","value":2400,"approximate":true,"unit":"person","of":{"start":2544,"end":2550}},\
{"id":"company-deal/n1","start":58,"end":70,"text":"$690 million","kind":"money","value":690000000,"unit":"USD"},\
{"id":"company-deal/n2","start":231,"end":257,"text":"4.79 billion Danish kroner","kind":"money","value":4790000000,"unit":"DKK"},\
{"id":"company-deal/n3","start":259,"end":271,"text":"$690 million","kind":"money","value":690000000,"unit":"USD"},\
{"id":"company-deal/n4","start":286,"end":299,"text":"two companies","kind":"count","value":2,"unit":"company","of":{"start":290,"end":299}},\
{"id":"company-deal/n5","start":357,"end":371,"text":"fourth-largest","kind":"ordinal","value":4},\
{"id":"company-deal/n6","start":413,"end":423,"text":"214 kroner","kind":"count","value":214,"unit":"kroner","of":{"start":417,"end":423}},\
{"id":"company-deal/n7","start":449,"end":468,"text":"22.4 million shares","kind":"count","value":22400000,"unit":"share","of":{"start":462,"end":468}},\
{"id":"company-deal/n8","start":470,"end":473,"text":"32%","kind":"percent","value":32,"unit":"%"},\
{"id":"company-deal/n9","start":510,"end":520,"text":"162 kroner","kind":"count","value":162,"unit":"kroner","of":{"start":514,"end":520}},\
{"id":"company-deal/n10","start":540,"end":564,"text":"about 610 million kroner","kind":"count","value":610000000,"approximate":true,"unit":"kroner","of":{"start":558,"end":564}},\
{"id":"company-deal/n11","start":598,"end":616,"text":"5.4 billion kroner","kind":"count","value":5400000000,"unit":"kroner","of":{"start":610,"end":616}},\
{"id":"company-deal/n12","start":716,"end":721,"text":"38.5%","kind":"percent","value":38.5,"unit":"%"},\
{"id":"company-deal/n13","start":785,"end":797,"text":"at least 235","kind":"count","value":235,"min":235},\
{"id":"company-deal/n14","start":863,"end":875,"text":"at least 90%","kind":"percent","value":90,"min":90,"unit":"%"},\
{"id":"company-deal/n15","start":1016,"end":1034,"text":"120 million kroner","kind":"count","value":120000000,"unit":"kroner","of":{"start":1028,"end":1034}},\
{"id":"company-deal/n16","start":1427,"end":1442,"text":"2,900 employees","kind":"count","value":2900,"unit":"employee","of":{"start":1433,"end":1442}},\
{"id":"company-deal/n17","start":1525,"end":1539,"text":"up to 250 jobs","kind":"count","value":250,"max":250,"unit":"job","of":{"start":1535,"end":1539}},\
{"id":"company-deal/n18","start":1631,"end":1649,"text":"241 million kroner","kind":"count","value":241000000,"unit":"kroner","of":{"start":1643,"end":1649}},\
{"id":"company-deal/n19","start":1666,"end":1668,"text":"6%","kind":"percent","value":6,"unit":"%"},\
{"id":"company-deal/n20","start":1682,"end":1693,"text":"3.1 billion","kind":"count","value":3100000000},\
{"id":"company-deal/n21","start":1729,"end":1757,"text":"C$45 million to C$60 million","kind":"money","min":45000000,"max":60000000,"unit":"CAD"},\
{"id":"company-deal/n22","start":1789,"end":1802,"text":"C$600 million","kind":"money","value":600000000,"unit":"CAD"},\
{"id":"company-deal/n23","start":1819,"end":1829,"text":"four banks","kind":"count","value":4,"unit":"bank","of":{"start":1824,"end":1829}},\
{"id":"company-deal/n24","start":2032,"end":2035,"text":"178","kind":"count","value":178},\
{"id":"company-deal/n25","start":2352,"end":2364,"text":"29.6% to 210","kind":"percent","value":29.6,"min":29.6,"max":210,"unit":"%"},\
{"id":"company-deal/n26","start":2612,"end":2614,"text":"$1","kind":"money","value":1,"unit":"USD"},\
{"id":"company-deal/n27","start":2617,"end":2635,"text":"6.94 Danish kroner","kind":"money","value":6.94,"unit":"DKK"},\
{"id":"council-namesakes/n1","start":138,"end":139,"text":"5","kind":"count","value":5,"unit":"vote"},\
{"id":"council-namesakes/n2","start":140,"end":141,"text":"3","kind":"count","value":3,"unit":"vote"},\
{"id":"council-namesakes/n3","start":278,"end":281,"text":"one","kind":"count","value":1},\
{"id":"council-namesakes/n4","start":376,"end":384,"text":"100-foot","kind":"measure","value":100,"unit":"foot"},\
{"id":"council-namesakes/n5","start":396,"end":408,"text":"38,000 miles","kind":"measure","value":38000,"unit":"mile"},\
{"id":"council-namesakes/n6","start":426,"end":434,"text":"$385,000","kind":"money","value":385000,"unit":"USD"},\
{"id":"council-namesakes/n7","start":441,"end":453,"text":"about $9,200","kind":"money","value":9200,"approximate":true,"unit":"USD"},\
{"id":"council-namesakes/n8","start":470,"end":481,"text":"1,150 miles","kind":"measure","value":1150,"unit":"mile"},\
{"id":"council-namesakes/n9","start":510,"end":522,"text":"$1.4 million","kind":"money","value":1400000,"unit":"USD"},\
{"id":"council-namesakes/n10","start":1133,"end":1136,"text":"one","kind":"count","value":1},\
{"id":"council-namesakes/n11","start":1257,"end":1267,"text":"two stores","kind":"count","value":2,"unit":"store","of":{"start":1261,"end":1267}},\
{"id":"council-namesakes/n12","start":1465,"end":1482,"text":"about 0.4 percent","kind":"percent","value":0.4,"approximate":true,"unit":"%"},\
{"id":"council-namesakes/n13","start":1505,"end":1508,"text":"$16","kind":"money","value":16,"unit":"USD"},\
{"id":"council-namesakes/n14","start":2071,"end":2073,"text":"81","kind":"measure","value":81,"unit":"year"},\
{"id":"council-namesakes/n15","start":2248,"end":2250,"text":"78","kind":"measure","value":78,"unit":"year"},\
{"id":"council-namesakes/n16","start":2384,"end":2385,"text":"8","kind":"count","value":8,"unit":"vote"},\
{"id":"council-namesakes/n17","start":2386,"end":2387,"text":"0","kind":"count","value":0,"unit":"vote"},\
{"id":"council-namesakes/n18","start":2433,"end":2453,"text":"no more than $72,500","kind":"money","value":72500,"max":72500,"unit":"USD"},\
{"id":"court-case/n1","start":38,"end":43,"text":"£1.3m","kind":"money","value":1300000,"unit":"GBP"},\
{"id":"court-case/n2","start":234,"end":249,"text":"more than £1.3m","kind":"money","value":1300000,"min":1300000,"unit":"GBP"},\
{"id":"court-case/n3","start":286,"end":301,"text":"two sports cars","kind":"count","value":2,"unit":"car","of":{"start":290,"end":301}},\
{"id":"court-case/n4","start":350,"end":352,"text":"58","kind":"measure","value":58,"unit":"year"},\
{"id":"court-case/n5","start":628,"end":639,"text":"five counts","kind":"count","value":5,"unit":"count","of":{"start":633,"end":639}},\
{"id":"court-case/n6","start":685,"end":689,"text":"four","kind":"count","value":4},\
{"id":"court-case/n7","start":699,"end":704,"text":"three","kind":"count","value":3},\
{"id":"court-case/n8","start":725,"end":731,"text":"fourth","kind":"ordinal","value":4},\
{"id":"court-case/n9","start":749,"end":751,"text":"10","kind":"count","value":10},\
{"id":"court-case/n10","start":755,"end":758,"text":"two","kind":"count","value":2},\
{"id":"court-case/n11","start":783,"end":788,"text":"fifth","kind":"ordinal","value":5},\
{"id":"court-case/n12","start":806,"end":813,"text":"£46,000","kind":"money","value":46000,"unit":"GBP"},\
{"id":"court-case/n13","start":865,"end":867,"text":"55","kind":"measure","value":55,"unit":"year"},\
{"id":"court-case/n14","start":1140,"end":1144,"text":"£740","kind":"money","value":740,"unit":"GBP"},\
{"id":"court-case/n15","start":1185,"end":1192,"text":"£18,250","kind":"money","value":18250,"unit":"GBP"},\
{"id":"court-case/n16","start":1610,"end":1617,"text":"12 beds","kind":"count","value":12,"unit":"bed","of":{"start":1613,"end":1617}},\
{"id":"court-case/n17","start":1629,"end":1631,"text":"61","kind":"count","value":61},\
{"id":"court-case/n18","start":1755,"end":1769,"text":"About £410,000","kind":"money","value":410000,"approximate":true,"unit":"GBP"},\
{"id":"court-case/n19","start":1771,"end":1788,"text":"less than a third","kind":"percent","value":33.3333333333,"max":33.3333333333,"unit":"%"},\
{"id":"court-case/n20","start":2303,"end":2310,"text":"six-bed","kind":"count","value":6,"unit":"bed","of":{"start":2307,"end":2310}},\
{"id":"court-case/n21","start":2397,"end":2404,"text":"one man","kind":"count","value":1,"unit":"man","of":{"start":2401,"end":2404}},\
{"id":"court-case/n22","start":2438,"end":2441,"text":"one","kind":"count","value":1,"unit":"nurse","of":{"start":2449,"end":2455}},\
{"id":"court-case/n23","start":2603,"end":2609,"text":"£2,300","kind":"money","value":2300,"unit":"GBP"},\
{"id":"court-case/n24","start":2667,"end":2676,"text":"two cases","kind":"count","value":2,"unit":"case","of":{"start":2671,"end":2676}},\
{"id":"earthquake/n1","start":40,"end":42,"text":"58","kind":"count","value":58},\
{"id":"earthquake/n2","start":206,"end":212,"text":"second","kind":"ordinal","value":2},\
{"id":"earthquake/n3","start":245,"end":248,"text":"6.7","kind":"measure","value":6.7,"unit":"magnitude"},\
{"id":"earthquake/n4","start":313,"end":331,"text":"at least 58 people","kind":"count","value":58,"min":58,"unit":"person","of":{"start":325,"end":331}},\
{"id":"earthquake/n5","start":344,"end":363,"text":"some 4,000 families","kind":"count","value":4000,"approximate":true,"unit":"family","of":{"start":355,"end":363}},\
{"id":"earthquake/n6","start":446,"end":464,"text":"at least 41 people","kind":"count","value":41,"min":41,"unit":"person","of":{"start":458,"end":464}},\
{"id":"earthquake/n7","start":504,"end":506,"text":"58","kind":"count","value":58},\
{"id":"earthquake/n8","start":514,"end":529,"text":"two helicopters","kind":"count","value":2,"unit":"helicopter","of":{"start":518,"end":529}},\
{"id":"earthquake/n9","start":622,"end":632,"text":"212 people","kind":"count","value":212,"unit":"person","of":{"start":626,"end":632}},\
{"id":"earthquake/n10","start":647,"end":649,"text":"37","kind":"count","value":37},\
{"id":"earthquake/n11","start":673,"end":690,"text":"between 15 and 20","kind":"count","min":15,"max":20},\
{"id":"earthquake/n12","start":812,"end":819,"text":"63 dead","kind":"count","value":63,"unit":"dead","of":{"start":815,"end":819}},\
{"id":"earthquake/n13","start":1064,"end":1083,"text":"about 45 kilometers","kind":"measure","value":45,"approximate":true,"unit":"kilometre"},\
{"id":"earthquake/n14","start":1085,"end":1093,"text":"28 miles","kind":"measure","value":28,"unit":"mile"},\
{"id":"earthquake/n15","start":1138,"end":1151,"text":"11 kilometers","kind":"measure","value":11,"unit":"kilometre"},\
{"id":"earthquake/n16","start":1254,"end":1263,"text":"No deaths","kind":"count","value":0,"unit":"death","of":{"start":1257,"end":1263}},\
{"id":"earthquake/n17","start":1390,"end":1392,"text":"34","kind":"measure","value":34,"unit":"year"},\
{"id":"earthquake/n18","start":1598,"end":1606,"text":"180 beds","kind":"count","value":180,"unit":"bed","of":{"start":1602,"end":1606}},\
{"id":"earthquake/n19","start":1620,"end":1642,"text":"more than 200 patients","kind":"count","value":200,"min":200,"unit":"patient","of":{"start":1634,"end":1642}},\
{"id":"earthquake/n20","start":1793,"end":1816,"text":"At least 70 aftershocks","kind":"count","value":70,"min":70,"unit":"aftershock","of":{"start":1805,"end":1816}},\
{"id":"earthquake/n21","start":1854,"end":1857,"text":"5.2","kind":"measure","value":5.2,"unit":"magnitude"},\
{"id":"earthquake/n22","start":1906,"end":1919,"text":"three hamlets","kind":"count","value":3,"unit":"hamlet","of":{"start":1912,"end":1919}},\
{"id":"earthquake/n23","start":2106,"end":2116,"text":"two-thirds","kind":"percent","value":66.6666666667,"unit":"%"},\
{"id":"earthquake/n24","start":2124,"end":2137,"text":"30 kilometers","kind":"measure","value":30,"unit":"kilometre"},\
{"id":"earthquake/n25","start":2186,"end":2197,"text":"60 rescuers","kind":"count","value":60,"unit":"rescuer","of":{"start":2189,"end":2197}},\
{"id":"earthquake/n26","start":2365,"end":2388,"text":"minus 4 degrees Celsius","kind":"measure","value":-4,"unit":"degree Celsius"},\
{"id":"earthquake/n27","start":2390,"end":2403,"text":"25 Fahrenheit","kind":"measure","value":25,"unit":"degree Fahrenheit"},\
{"id":"earthquake/n28","start":2505,"end":2508,"text":"6.1","kind":"measure","value":6.1,"unit":"magnitude"},\
{"id":"earthquake/n29","start":2541,"end":2550,"text":"24 people","kind":"count","value":24,"unit":"person","of":{"start":2544,"end":2550}},\
{"id":"earthquake/n30","start":2563,"end":2575,"text":"1,700 houses","kind":"count","value":1700,"unit":"house","of":{"start":2569,"end":2575}},\
{"id":"election/n1","start":32,"end":54,"text":"fewer than 4,000 votes","kind":"count","value":4000,"max":4000,"unit":"vote","of":{"start":49,"end":54}},\
{"id":"election/n2","start":312,"end":323,"text":"3,912 votes","kind":"count","value":3912,"unit":"vote","of":{"start":318,"end":323}},\
{"id":"election/n3","start":391,"end":393,"text":"52","kind":"measure","value":52,"unit":"year"},\
{"id":"election/n4","start":399,"end":412,"text":"109,484 votes","kind":"count","value":109484,"unit":"vote","of":{"start":407,"end":412}},\
{"id":"election/n5","start":417,"end":430,"text":"50.9 per cent","kind":"percent","value":50.9,"unit":"%"},\
{"id":"election/n6","start":446,"end":453,"text":"105,572","kind":"count","value":105572},\
{"id":"election/n7","start":517,"end":530,"text":"54.6 per cent","kind":"percent","value":54.6,"unit":"%"},\
{"id":"election/n8","start":538,"end":563,"text":"402,304 registered voters","kind":"count","value":402304,"unit":"voter","of":{"start":546,"end":563}},\
{"id":"election/n9","start":573,"end":584,"text":"48 per cent","kind":"percent","value":48,"unit":"%"},\
{"id":"election/n10","start":625,"end":638,"text":"4,602 ballots","kind":"count","value":4602,"unit":"ballot","of":{"start":631,"end":638}},\
{"id":"election/n11","start":680,"end":688,"text":"one vote","kind":"count","value":1,"unit":"vote","of":{"start":684,"end":688}},\
{"id":"election/n12","start":689,"end":703,"text":"more than half","kind":"percent","value":50,"min":50,"unit":"%"},\
{"id":"election/n13","start":721,"end":751,"text":"a little over nineteen hundred","kind":"count","value":1900,"min":1900},\
{"id":"election/n14","start":1087,"end":1106,"text":"38 polling stations","kind":"count","value":38,"unit":"station","of":{"start":1090,"end":1106}},\
{"id":"election/n15","start":1151,"end":1172,"text":"more than 2,000 votes","kind":"count","value":2000,"min":2000,"unit":"vote","of":{"start":1167,"end":1172}},\
{"id":"election/n16","start":1184,"end":1187,"text":"611","kind":"count","value":611},\
{"id":"election/n17","start":1691,"end":1693,"text":"64","kind":"measure","value":64,"unit":"year"},\
{"id":"election/n18","start":1724,"end":1737,"text":"41.2 per cent","kind":"percent","value":41.2,"unit":"%"},\
{"id":"election/n19","start":1770,"end":1774,"text":"36.8","kind":"count","value":36.8},\
{"id":"election/n20","start":1800,"end":1805,"text":"third","kind":"ordinal","value":3},\
{"id":"election/n21","start":1811,"end":1824,"text":"17.5 per cent","kind":"percent","value":17.5,"unit":"%"},\
{"id":"election/n22","start":1909,"end":1912,"text":"Two","kind":"count","value":2,"unit":"candidate","of":{"start":1919,"end":1929}},\
{"id":"election/n23","start":1989,"end":1992,"text":"214","kind":"count","value":214,"unit":"station","of":{"start":2006,"end":2022}},\
{"id":"election/n24","start":2000,"end":2022,"text":"1,137 polling stations","kind":"count","value":1137,"unit":"station","of":{"start":2006,"end":2022}},\
{"id":"election/n25","start":2219,"end":2230,"text":"61 per cent","kind":"percent","value":61,"unit":"%"},\
{"id":"election/n26","start":2337,"end":2339,"text":"39","kind":"count","value":39,"unit":"seat","of":{"start":2350,"end":2355}},\
{"id":"election/n27","start":2347,"end":2355,"text":"72 seats","kind":"count","value":72,"unit":"seat","of":{"start":2350,"end":2355}},\
{"id":"election/n28","start":2394,"end":2397,"text":"one","kind":"count","value":1},\
{"id":"ferry-service/n1","start":0,"end":6,"text":"Second","kind":"ordinal","value":2},\
{"id":"ferry-service/n2","start":60,"end":65,"text":"Three","kind":"count","value":3,"unit":"island","of":{"start":78,"end":91}},\
{"id":"ferry-service/n3","start":103,"end":109,"text":"second","kind":"ordinal","value":2},\
{"id":"ferry-service/n4","start":187,"end":198,"text":"32-year-old","kind":"measure","value":32,"unit":"year"},\
{"id":"ferry-service/n5","start":231,"end":237,"text":"£1.85m","kind":"money","value":1850000,"unit":"GBP"},\
{"id":"ferry-service/n6","start":365,"end":372,"text":"24 cars","kind":"count","value":24,"unit":"car","of":{"start":368,"end":372}},\
{"id":"ferry-service/n7","start":377,"end":391,"text":"130 passengers","kind":"count","value":130,"unit":"passenger","of":{"start":381,"end":391}},\
{"id":"ferry-service/n8","start":706,"end":708,"text":"17","kind":"count","value":17,"unit":"vote"},\
{"id":"ferry-service/n9","start":709,"end":710,"text":"4","kind":"count","value":4,"unit":"vote"},\
{"id":"ferry-service/n10","start":732,"end":742,"text":"two-thirds","kind":"percent","value":66.6666666667,"unit":"%"},\
{"id":"ferry-service/n11","start":771,"end":774,"text":"one","kind":"count","value":1},\
{"id":"ferry-service/n12","start":782,"end":786,"text":"four","kind":"count","value":4},\
{"id":"ferry-service/n13","start":874,"end":876,"text":"63","kind":"count","value":63,"unit":"sailing","of":{"start":884,"end":892}},\
{"id":"ferry-service/n14","start":880,"end":892,"text":"412 sailings","kind":"count","value":412,"unit":"sailing","of":{"start":884,"end":892}},\
{"id":"ferry-service/n15","start":1184,"end":1190,"text":"£46.20","kind":"money","value":46.2,"unit":"GBP"},\
{"id":"ferry-service/n16","start":1237,"end":1247,"text":"8 per cent","kind":"percent","value":8,"unit":"%"},\
{"id":"ferry-service/n17","start":1423,"end":1432,"text":"14 people","kind":"count","value":14,"unit":"person","of":{"start":1426,"end":1432}},\
{"id":"ferry-service/n18","start":1459,"end":1463,"text":"nine","kind":"count","value":9},\
{"id":"ferry-service/n19","start":1743,"end":1745,"text":"73","kind":"measure","value":73,"unit":"year"},\
{"id":"ferry-service/n20","start":1861,"end":1876,"text":"about 60 people","kind":"count","value":60,"approximate":true,"unit":"person","of":{"start":1870,"end":1876}},\
{"id":"football-match/n1","start":116,"end":117,"text":"4","kind":"count","value":4},\
{"id":"football-match/n2","start":118,"end":119,"text":"3","kind":"count","value":3},\
{"id":"football-match/n3","start":225,"end":236,"text":"19-year-old","kind":"measure","value":19,"unit":"year"},\
{"id":"football-match/n4","start":395,"end":408,"text":"two penalties","kind":"count","value":2,"unit":"penalty","of":{"start":399,"end":408}},\
{"id":"football-match/n5","start":516,"end":522,"text":"second","kind":"ordinal","value":2},\
{"id":"football-match/n6","start":808,"end":816,"text":"20 yards","kind":"measure","value":20,"unit":"yard"},\
{"id":"football-match/n7","start":824,"end":828,"text":"12th","kind":"ordinal","value":12},\
{"id":"football-match/n8","start":989,"end":995,"text":"31,206","kind":"count","value":31206},\
{"id":"football-match/n9","start":1238,"end":1244,"text":"second","kind":"ordinal","value":2},\
{"id":"football-match/n10","start":1307,"end":1315,"text":"no goals","kind":"count","value":0,"unit":"goal","of":{"start":1310,"end":1315}},\
{"id":"football-match/n11","start":1528,"end":1539,"text":"71 per cent","kind":"percent","value":71,"unit":"%"},\
{"id":"football-match/n12","start":1556,"end":1564,"text":"22 shots","kind":"count","value":22,"unit":"shot","of":{"start":1559,"end":1564}},\
{"id":"football-match/n13","start":1579,"end":1583,"text":"nine","kind":"count","value":9},\
{"id":"football-match/n14","start":1876,"end":1883,"text":"two men","kind":"count","value":2,"unit":"man","of":{"start":1880,"end":1883}},\
{"id":"football-match/n15","start":1890,"end":1892,"text":"23","kind":"measure","value":23,"unit":"year"},\
{"id":"football-match/n16","start":1897,"end":1899,"text":"41","kind":"measure","value":41,"unit":"year"},\
{"id":"football-match/n17","start":2018,"end":2024,"text":"second","kind":"ordinal","value":2},\
{"id":"football-match/n18","start":2060,"end":2061,"text":"3","kind":"count","value":3},\
{"id":"football-match/n19","start":2062,"end":2063,"text":"0","kind":"count","value":0},\
{"id":"harbour-page/n1","start":305,"end":325,"text":"about 1.5 kilometres","kind":"measure","value":1.5,"approximate":true,"unit":"kilometre"},\
{"id":"harbour-page/n2","start":406,"end":430,"text":"Between 12 and 15 tonnes","kind":"measure","min":12,"max":15,"unit":"tonne"},\
{"id":"harbour-page/n3","start":484,"end":492,"text":"96-metre","kind":"measure","value":96,"unit":"metre"},\
{"id":"harbour-page/n4","start":637,"end":644,"text":"11 crew","kind":"count","value":11,"unit":"crew","of":{"start":640,"end":644}},\
{"id":"harbour-page/n5","start":772,"end":783,"text":"54-year-old","kind":"measure","value":54,"unit":"year"},\
{"id":"harbour-page/n6","start":966,"end":982,"text":"2,140 passengers","kind":"count","value":2140,"unit":"passenger","of":{"start":972,"end":982}},\
{"id":"harbour-page/n7","start":1229,"end":1250,"text":"between €2.4m and €3m","kind":"money","min":2400000,"max":3000000,"unit":"EUR"},\
{"id":"harbour-page/n8","start":1313,"end":1316,"text":"€5m","kind":"money","value":5000000,"unit":"EUR"},\
{"id":"harbour-page/n9","start":1462,"end":1467,"text":"twice","kind":"count","value":2,"unit":"time"},\
{"id":"harbour-page/n10","start":1666,"end":1678,"text":"four beaches","kind":"count","value":4,"unit":"beach","of":{"start":1671,"end":1678}},\
{"id":"harbour-page/n11","start":1722,"end":1729,"text":"Sixteen","kind":"count","value":16},\
{"id":"harbour-page/n12","start":1759,"end":1762,"text":"two","kind":"count","value":2},\
{"id":"harbour-page/n13","start":1828,"end":1847,"text":"About 70 volunteers","kind":"count","value":70,"approximate":true,"unit":"volunteer","of":{"start":1837,"end":1847}},\
{"id":"harbour-page/n14","start":2080,"end":2089,"text":"70 tonnes","kind":"measure","value":70,"unit":"tonne"},\
{"id":"harbour-page/n15","start":2188,"end":2193,"text":"€6.8m","kind":"money","value":6800000,"unit":"EUR"},\
{"id":"health-briefing/n1","start":217,"end":219,"text":"27","kind":"count","value":27},\
{"id":"health-briefing/n2","start":235,"end":237,"text":"34","kind":"count","value":34},\
{"id":"health-briefing/n3","start":429,"end":450,"text":"4,570 suspected cases","kind":"count","value":4570,"unit":"case","of":{"start":435,"end":450}},\
{"id":"health-briefing/n4","start":475,"end":480,"text":"1,312","kind":"count","value":1312},\
{"id":"health-briefing/n5","start":526,"end":535,"text":"96 people","kind":"count","value":96,"unit":"person","of":{"start":529,"end":535}},\
{"id":"health-briefing/n6","start":566,"end":577,"text":"2.1 percent","kind":"percent","value":2.1,"unit":"%"},\
{"id":"health-briefing/n7","start":692,"end":702,"text":"18 percent","kind":"percent","value":18,"unit":"%"},\
{"id":"health-briefing/n8","start":707,"end":710,"text":"611","kind":"count","value":611},\
{"id":"health-briefing/n9","start":716,"end":719,"text":"745","kind":"count","value":745},\
{"id":"health-briefing/n10","start":724,"end":741,"text":"nearly two-thirds","kind":"percent","value":66.6666666667,"approximate":true,"unit":"%"},\
{"id":"health-briefing/n11","start":778,"end":786,"text":"under 15","kind":"count","value":15,"max":15},\
{"id":"health-briefing/n12","start":857,"end":879,"text":"fewer than 10 patients","kind":"count","value":10,"max":10,"unit":"patient","of":{"start":871,"end":879}},\
{"id":"health-briefing/n13","start":918,"end":920,"text":"26","kind":"count","value":26},\
{"id":"health-briefing/n14","start":1113,"end":1125,"text":"Some 450,000","kind":"count","value":450000,"approximate":true,"unit":"dose","of":{"start":1141,"end":1146}},\
{"id":"health-briefing/n15","start":1133,"end":1146,"text":"620,000 doses","kind":"count","value":620000,"unit":"dose","of":{"start":1141,"end":1146}},\
{"id":"health-briefing/n16","start":1183,"end":1193,"text":"73 percent","kind":"percent","value":73,"unit":"%"},\
{"id":"health-briefing/n17","start":1220,"end":1227,"text":"300,000","kind":"count","value":300000},\
{"id":"health-briefing/n18","start":1328,"end":1332,"text":"four","kind":"count","value":4},\
{"id":"health-briefing/n19","start":1603,"end":1623,"text":"two pumping stations","kind":"count","value":2,"unit":"station","of":{"start":1607,"end":1623}},\
{"id":"health-briefing/n20","start":1871,"end":1886,"text":"three districts","kind":"count","value":3,"unit":"district","of":{"start":1877,"end":1886}},\
{"id":"health-briefing/n21","start":1947,"end":1969,"text":"more than half a meter","kind":"measure","value":0.5,"min":0.5,"unit":"metre"},\
{"id":"health-briefing/n22","start":1994,"end":2013,"text":"up to 40,000 people","kind":"count","value":40000,"max":40000,"unit":"person","of":{"start":2007,"end":2013}},\
{"id":"health-briefing/n23","start":2117,"end":2126,"text":"15 trucks","kind":"count","value":15,"unit":"truck","of":{"start":2120,"end":2126}},\
{"id":"health-briefing/n24","start":2145,"end":2166,"text":"two treatment centers","kind":"count","value":2,"unit":"center","of":{"start":2149,"end":2166}},\
{"id":"health-briefing/n25","start":2170,"end":2177,"text":"80 beds","kind":"count","value":80,"unit":"bed","of":{"start":2173,"end":2177}},\
{"id":"health-briefing/n26","start":2213,"end":2223,"text":"141 people","kind":"count","value":141,"unit":"person","of":{"start":2217,"end":2223}},\
{"id":"health-briefing/n27","start":2249,"end":2264,"text":"more than 9,000","kind":"count","value":9000,"min":9000},\
{"id":"health-briefing/n28","start":2275,"end":2291,"text":"one home in five","kind":"percent","value":20,"unit":"%"},\
{"id":"metonyms-acronyms/n1","start":14,"end":38,"text":"two Belarusian diplomats","kind":"count","value":2,"unit":"diplomat","of":{"start":18,"end":38}},\
{"id":"metonyms-acronyms/n2","start":177,"end":201,"text":"two Belarusian diplomats","kind":"count","value":2,"unit":"diplomat","of":{"start":181,"end":201}},\
{"id":"metonyms-acronyms/n3","start":479,"end":486,"text":"two men","kind":"count","value":2,"unit":"man","of":{"start":483,"end":486}},\
{"id":"metonyms-acronyms/n4","start":505,"end":511,"text":"second","kind":"ordinal","value":2},\
{"id":"metonyms-acronyms/n5","start":828,"end":836,"text":"47 ships","kind":"count","value":47,"unit":"ship","of":{"start":831,"end":836}},\
{"id":"metonyms-acronyms/n6","start":1677,"end":1690,"text":"34 inspectors","kind":"count","value":34,"unit":"inspector","of":{"start":1680,"end":1690}},\
{"id":"metonyms-acronyms/n7","start":1707,"end":1712,"text":"£6.2m","kind":"money","value":6200000,"unit":"GBP"},\
{"id":"metonyms-acronyms/n8","start":1876,"end":1901,"text":"at least three informants","kind":"count","value":3,"min":3,"unit":"informant","of":{"start":1891,"end":1901}},\
{"id":"metonyms-acronyms/n9","start":2589,"end":2600,"text":"two Britons","kind":"count","value":2,"unit":"briton","of":{"start":2593,"end":2600}},\
{"id":"metonyms-acronyms/n10","start":2620,"end":2623,"text":"Two","kind":"count","value":2},\
{"id":"metonyms-acronyms/n11","start":2728,"end":2742,"text":"four suitcases","kind":"count","value":4,"unit":"suitcase","of":{"start":2733,"end":2742}},\
{"id":"obituary/n1","start":66,"end":68,"text":"91","kind":"measure","value":91,"unit":"year"},\
{"id":"obituary/n2","start":268,"end":270,"text":"91","kind":"measure","value":91,"unit":"year"},\
{"id":"obituary/n3","start":363,"end":369,"text":"second","kind":"ordinal","value":2},\
{"id":"obituary/n4","start":373,"end":386,"text":"five children","kind":"count","value":5,"unit":"child","of":{"start":378,"end":386}},\
{"id":"obituary/n5","start":465,"end":469,"text":"nine","kind":"measure","value":9,"unit":"year"},\
{"id":"obituary/n6","start":673,"end":684,"text":"31 students","kind":"count","value":31,"unit":"student","of":{"start":676,"end":684}},\
{"id":"obituary/n7","start":1075,"end":1090,"text":"1,140 soundings","kind":"count","value":1140,"unit":"sounding","of":{"start":1081,"end":1090}},\
{"id":"obituary/n8","start":1141,"end":1153,"text":"4,860 metres","kind":"measure","value":4860,"unit":"metre"},\
{"id":"obituary/n9","start":1703,"end":1706,"text":"120","kind":"count","value":120},\
{"id":"obituary/n10","start":1790,"end":1814,"text":"more than 200,000 copies","kind":"count","value":200000,"min":200000,"unit":"copy","of":{"start":1808,"end":1814}},\
{"id":"obituary/n11","start":1839,"end":1851,"text":"14 languages","kind":"count","value":14,"unit":"language","of":{"start":1842,"end":1851}},\
{"id":"obituary/n12","start":1920,"end":1922,"text":"70","kind":"count","value":70},\
{"id":"obituary/n13","start":2369,"end":2387,"text":"four grandchildren","kind":"count","value":4,"unit":"grandchild","of":{"start":2374,"end":2387}},\
{"id":"protest/n1","start":24,"end":33,"text":"thousands","kind":"count","min":1000,"max":10000,"approximate":true},\
{"id":"protest/n2","start":407,"end":430,"text":"more than 40,000 people","kind":"count","value":40000,"min":40000,"unit":"person","of":{"start":424,"end":430}},\
{"id":"protest/n3","start":476,"end":482,"text":"12,000","kind":"count","value":12000},\
{"id":"protest/n4","start":561,"end":576,"text":"some 200 people","kind":"count","value":200,"approximate":true,"unit":"person","of":{"start":570,"end":576}},\
{"id":"protest/n5","start":618,"end":645,"text":"at least two gasoline bombs","kind":"count","value":2,"min":2,"unit":"bomb","of":{"start":631,"end":645}},\
{"id":"protest/n6","start":689,"end":706,"text":"Thirty-one people","kind":"count","value":31,"unit":"person","of":{"start":700,"end":706}},\
{"id":"protest/n7","start":722,"end":724,"text":"27","kind":"count","value":27},\
{"id":"protest/n8","start":834,"end":836,"text":"44","kind":"count","value":44,"unit":"member","of":{"start":844,"end":851}},\
{"id":"protest/n9","start":927,"end":939,"text":"Six officers","kind":"count","value":6,"unit":"officer","of":{"start":931,"end":939}},\
{"id":"protest/n10","start":1074,"end":1083,"text":"14 people","kind":"count","value":14,"unit":"person","of":{"start":1077,"end":1083}},\
{"id":"protest/n11","start":1140,"end":1151,"text":"67-year-old","kind":"measure","value":67,"unit":"year"},\
{"id":"protest/n12","start":1485,"end":1495,"text":"60 percent","kind":"percent","value":60,"unit":"%"},\
{"id":"protest/n13","start":1539,"end":1549,"text":"four times","kind":"count","value":4,"unit":"time","of":{"start":1544,"end":1549}},\
{"id":"protest/n14","start":1598,"end":1608,"text":"Four times","kind":"count","value":4,"unit":"time","of":{"start":1603,"end":1608}},\
{"id":"protest/n15","start":1755,"end":1777,"text":"two opposition parties","kind":"count","value":2,"unit":"party","of":{"start":1759,"end":1777}},\
{"id":"protest/n16","start":2455,"end":2465,"text":"61 percent","kind":"percent","value":61,"unit":"%"},\
{"id":"protest/n17","start":2496,"end":2506,"text":"24 percent","kind":"percent","value":24,"unit":"%"},\
{"id":"protest/n18","start":2540,"end":2552,"text":"1,008 adults","kind":"count","value":1008,"unit":"adult","of":{"start":2546,"end":2552}},\
{"id":"protest/n19","start":2616,"end":2627,"text":"118 arrests","kind":"count","value":118,"unit":"arrest","of":{"start":2620,"end":2627}},\
{"id":"protest/n20","start":2659,"end":2676,"text":"Two demonstrators","kind":"count","value":2,"unit":"demonstrator","of":{"start":2663,"end":2676}},\
{"id":"protest/n21","start":2860,"end":2863,"text":"one","kind":"count","value":1},\
{"id":"quotes-only/n1","start":16,"end":29,"text":"two officials","kind":"count","value":2,"unit":"official","of":{"start":20,"end":29}},\
{"id":"quotes-only/n2","start":94,"end":110,"text":"about 300 meters","kind":"measure","value":300,"approximate":true,"unit":"metre"},\
{"id":"quotes-only/n3","start":362,"end":368,"text":"second","kind":"ordinal","value":2},\
{"id":"quotes-only/n4","start":530,"end":533,"text":"Two","kind":"count","value":2,"unit":"neighbor","of":{"start":541,"end":550}},\
{"id":"quotes-only/n5","start":567,"end":570,"text":"One","kind":"count","value":1},\
{"id":"quotes-only/n6","start":1538,"end":1547,"text":"Four jets","kind":"count","value":4,"unit":"jet","of":{"start":1543,"end":1547}},\
{"id":"quotes-only/n7","start":1549,"end":1561,"text":"two missiles","kind":"count","value":2,"unit":"missile","of":{"start":1553,"end":1561}},\
{"id":"quotes-only/n8","start":1566,"end":1578,"text":"$1.1 million","kind":"money","value":1100000,"unit":"USD"},\
{"id":"truce-talks/n1","start":22,"end":39,"text":"seven oil workers","kind":"count","value":7,"unit":"worker","of":{"start":28,"end":39}},\
{"id":"truce-talks/n2","start":193,"end":210,"text":"seven oil workers","kind":"count","value":7,"unit":"worker","of":{"start":199,"end":210}},\
{"id":"truce-talks/n3","start":247,"end":252,"text":"three","kind":"count","value":3},\
{"id":"truce-talks/n4","start":368,"end":377,"text":"seven men","kind":"count","value":7,"unit":"man","of":{"start":374,"end":377}},\
{"id":"truce-talks/n5","start":910,"end":914,"text":"nine","kind":"count","value":9,"unit":"point","of":{"start":925,"end":931}},\
{"id":"truce-talks/n6","start":922,"end":931,"text":"11 points","kind":"measure","value":11,"unit":"point"},\
{"id":"truce-talks/n7","start":1086,"end":1104,"text":"about 600 fighters","kind":"count","value":600,"approximate":true,"unit":"fighter","of":{"start":1096,"end":1104}},\
{"id":"truce-talks/n8","start":1122,"end":1124,"text":"18","kind":"measure","value":18,"unit":"year"},\
{"id":"truce-talks/n9","start":1314,"end":1326,"text":"84 prisoners","kind":"count","value":84,"unit":"prisoner","of":{"start":1317,"end":1326}},\
{"id":"truce-talks/n10","start":1374,"end":1381,"text":"half of","kind":"percent","value":50,"unit":"%"},\
{"id":"truce-talks/n11","start":1706,"end":1716,"text":"$2 million","kind":"money","value":2000000,"unit":"USD"},\
{"id":"truce-talks/n12","start":1823,"end":1847,"text":"three remaining hostages","kind":"count","value":3,"unit":"hostage","of":{"start":1829,"end":1847}},\
{"id":"truce-talks/n13","start":1849,"end":1862,"text":"two engineers","kind":"count","value":2,"unit":"engineer","of":{"start":1853,"end":1862}},\
{"id":"truce-talks/n14","start":1962,"end":1964,"text":"29","kind":"measure","value":29,"unit":"year"},\
{"id":"truce-talks/n15","start":2369,"end":2381,"text":"40 observers","kind":"count","value":40,"unit":"observer","of":{"start":2372,"end":2381}},\
{"id":"truce-talks/n16","start":2557,"end":2577,"text":"five police officers","kind":"count","value":5,"unit":"officer","of":{"start":2562,"end":2577}},\
{"id":"snow-duluth/n1","start":44,"end":53,"text":"19 inches","kind":"measure","value":19,"unit":"inch"},\
{"id":"snow-duluth/n2","start":115,"end":132,"text":"about 340 drivers","kind":"count","value":340,"approximate":true,"unit":"driver","of":{"start":125,"end":132}},\
{"id":"snow-duluth/n3","start":272,"end":284,"text":"Three people","kind":"count","value":3,"unit":"person","of":{"start":278,"end":284}},\
{"id":"snow-duluth/n4","start":332,"end":344,"text":"12,000 homes","kind":"count","value":12000,"unit":"home","of":{"start":339,"end":344}},\
{"id":"snow-duluth/n5","start":356,"end":362,"text":"21,000","kind":"count","value":21000},\
{"id":"snow-duluth/n6","start":506,"end":532,"text":"60 National Guard soldiers","kind":"count","value":60,"unit":"soldier","of":{"start":509,"end":532}},\
{"id":"snow-duluth/n7","start":646,"end":657,"text":"four people","kind":"count","value":4,"unit":"person","of":{"start":651,"end":657}},\
{"id":"snow-duluth/n8","start":731,"end":746,"text":"up to 30 inches","kind":"measure","value":30,"max":30,"unit":"inch"},\
{"id":"heat-seville/n1","start":52,"end":72,"text":"44.6 degrees Celsius","kind":"measure","value":44.6,"unit":"degree Celsius"},\
{"id":"heat-seville/n2","start":74,"end":88,"text":"112 Fahrenheit","kind":"measure","value":112,"unit":"degree Fahrenheit"},\
{"id":"heat-seville/n3","start":191,"end":202,"text":"47-year-old","kind":"measure","value":47,"unit":"year"},\
{"id":"heat-seville/n4","start":538,"end":547,"text":"58 people","kind":"count","value":58,"unit":"person","of":{"start":541,"end":547}},\
{"id":"heat-seville/n5","start":596,"end":613,"text":"more than half of","kind":"percent","value":50,"min":50,"unit":"%"},\
{"id":"heat-seville/n6","start":619,"end":626,"text":"over 75","kind":"count","value":75,"min":75},\
{"id":"typhoon-tacloban/n1","start":209,"end":221,"text":"8,000 people","kind":"count","value":8000,"unit":"person","of":{"start":215,"end":221}},\
{"id":"typhoon-tacloban/n2","start":224,"end":237,"text":"Two fishermen","kind":"count","value":2,"unit":"fisherman","of":{"start":228,"end":237}},\
{"id":"typhoon-tacloban/n3","start":254,"end":267,"text":"at least five","kind":"count","value":5,"min":5},\
{"id":"typhoon-tacloban/n4","start":331,"end":340,"text":"30 deaths","kind":"count","value":30,"unit":"death","of":{"start":334,"end":340}},\
{"id":"typhoon-tacloban/n5","start":513,"end":536,"text":"More than 45,000 people","kind":"count","value":45000,"min":45000,"unit":"person","of":{"start":530,"end":536}},\
{"id":"typhoon-tacloban/n6","start":626,"end":640,"text":"below 4 meters","kind":"measure","value":4,"max":4,"unit":"metre"},\
{"id":"typhoon-tacloban/n7","start":713,"end":736,"text":"130 kilometers per hour","kind":"measure","value":130,"unit":"kilometre per hour"},\
{"id":"typhoon-tacloban/n8","start":738,"end":744,"text":"81 mph","kind":"measure","value":81,"unit":"mile per hour"},\
{"id":"typhoon-tacloban/n9","start":809,"end":811,"text":"61","kind":"count","value":61}\
]')
export const quantitiesById = /* @__PURE__ */ byId(quantities)
export const quantity = /* @__PURE__ */ finder(quantitiesById, 'quantities')
