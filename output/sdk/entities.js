// Made by nutgraf: change the stories, not this file.
import { byId, finder } from './look-up.js'

export const entities = /* @__PURE__ */ JSON.parse('[\
{"id":"air-strike/e1","type":"Place","subtype":"City","name":"Bamako","mentions":2,"country":"ML","latitude":12.61,"longitude":-7.98,"precision":"city","geonames":"2460596","salience":0.4},\
{"id":"air-strike/e2","type":"Place","subtype":"Country","name":"Mali","mentions":1,"country":"ML","latitude":17,"longitude":-4,"precision":"country","geonames":"2453866","salience":0.3},\
{"id":"air-strike/e3","type":"Organization","subtype":"NewsMediaOrganization","name":"Example Wire","mentions":1,"salience":0.3},\
{"id":"air-strike/e4","type":"Group","subtype":"Nationality","name":"Malian","country":"ML","mentions":1,"salience":0.3},\
{"id":"air-strike/e5","type":"Place","name":"Tin Azzel","mentions":3,"salience":0.5},\
{"id":"air-strike/e6","type":"Person","name":"a nurse","mentions":1,"salience":0.3},\
{"id":"air-strike/e7","type":"Organization","subtype":"MilitaryUnit","name":"The army","mentions":3,"salience":0.3},\
{"id":"air-strike/e8","type":"Organization","subtype":"ArmedGroup","name":"Azzel Front","aliases":["Front"],"mentions":5,"salience":0.5},\
{"id":"air-strike/e9","type":"Place","subtype":"City","name":"Gao","mentions":4,"country":"ML","latitude":16.27,"longitude":-0.04,"precision":"city","geonames":"2457163","salience":0.4},\
{"id":"air-strike/e10","type":"Person","name":"Fanta Haidara","roles":[{"start":921,"end":928,"text":"a nurse"}],"mentions":2,"salience":0.2},\
{"id":"air-strike/e11","type":"Person","name":"Salem ag Rissa","roles":[{"start":1132,"end":1149,"text":"Front\'s commander"}],"affiliation":{"start":1132,"end":1137,"entity":"air-strike/e8"},"gender":"male","mentions":3,"salience":0.3},\
{"id":"air-strike/e12","type":"Place","subtype":"Country","name":"Niger","mentions":2,"country":"NE","latitude":16,"longitude":8,"precision":"country","geonames":"2440476","salience":0.2},\
{"id":"air-strike/e13","type":"Person","name":"a Western security official","aliases":["The official"],"mentions":2,"salience":0.2},\
{"id":"air-strike/e14","type":"Group","subtype":"Nationality","name":"Western","mentions":1,"salience":0.1},\
{"id":"air-strike/e15","type":"Organization","subtype":"NewsMediaOrganization","name":"Meridian Post","mentions":1,"salience":0.1},\
{"id":"air-strike/e16","type":"Person","name":"Ibrahim Sallaou","titles":[{"start":1654,"end":1658,"text":"Col.","kind":"rank"}],"roles":[{"start":1676,"end":1687,"text":"a spokesman"}],"gender":"male","mentions":2,"salience":0.2},\
{"id":"air-strike/e17","type":"Place","subtype":"City","name":"Niamey","mentions":1,"country":"NE","latitude":13.51,"longitude":2.11,"precision":"city","geonames":"2440485","salience":0.1},\
{"id":"air-strike/e18","type":"Place","name":"Ansongo","mentions":2,"salience":0.2},\
{"id":"air-strike/e19","type":"Person","name":"Oumar Tessala","titles":[{"start":1902,"end":1912,"text":"Brig. Gen.","kind":"rank"}],"gender":"male","mentions":4,"salience":0.4},\
{"id":"air-strike/e20","type":"Organization","subtype":"GovernmentOrganization","name":"Sahel Witness Mission","mentions":1,"salience":0.1},\
{"id":"air-strike/e21","type":"Group","name":"aid workers","mentions":1,"salience":0.1},\
{"id":"air-strike/e22","type":"Organization","subtype":"GovernmentOrganization","name":"The United Nations refugee agency","mentions":1,"salience":0.1},\
{"id":"air-strike/e23","type":"Organization","subtype":"IntergovernmentalOrganization","name":"United Nations","mentions":1,"salience":0.1},\
{"id":"company-deal/e1","type":"Place","subtype":"Country","name":"Canada","mentions":1,"country":"CA","latitude":60,"longitude":-95,"precision":"country","geonames":"6251999","salience":0.4},\
{"id":"company-deal/e2","type":"Organization","subtype":"Company","name":"Tamarack Flow Technologies","aliases":["Tamarack"],"mentions":9,"salience":1},\
{"id":"company-deal/e3","type":"Group","subtype":"Nationality","name":"Danish","country":"DK","mentions":1,"salience":0.4},\
{"id":"company-deal/e4","type":"Organization","subtype":"Company","name":"Brunsgaard Pumper A/S","aliases":["Brunsgaard"],"mentions":10,"salience":1},\
{"id":"company-deal/e5","type":"Place","subtype":"City","name":"Copenhagen","mentions":2,"country":"DK","latitude":55.68,"longitude":12.57,"precision":"city","geonames":"2618425","salience":0.4},\
{"id":"company-deal/e6","type":"Organization","subtype":"NewsMediaOrganization","name":"Example Wire","mentions":2,"salience":0.4},\
{"id":"company-deal/e7","type":"Place","subtype":"City","name":"Calgary","mentions":1,"country":"CA","latitude":51.05,"longitude":-114.09,"precision":"city","geonames":"5913490","salience":0.3},\
{"id":"company-deal/e8","type":"Organization","subtype":"NGO","name":"Brunsgaard Foundation","mentions":1,"salience":0.1},\
{"id":"company-deal/e9","type":"Organization","subtype":"GovernmentOrganization","name":"authorities","mentions":1,"salience":0.1},\
{"id":"company-deal/e10","type":"Place","subtype":"City","name":"Brussels","mentions":1,"country":"BE","latitude":50.85,"longitude":4.35,"precision":"city","geonames":"2800866","salience":0.1},\
{"id":"company-deal/e11","type":"Place","subtype":"City","name":"Ottawa","mentions":1,"country":"CA","latitude":45.41,"longitude":-75.7,"precision":"city","geonames":"6094817","salience":0.1},\
{"id":"company-deal/e12","type":"Person","name":"Yvonne Lachance","roles":[{"start":1167,"end":1193,"text":"Tamarack\'s chief executive"}],"affiliation":{"start":1167,"end":1175,"entity":"company-deal/e2"},"mentions":1,"salience":0.1},\
{"id":"company-deal/e13","type":"Place","name":"Aarhus","mentions":1,"salience":0.1},\
{"id":"company-deal/e14","type":"Organization","subtype":"LaborUnion","name":"Pump and Foundry Workers\' Union","mentions":1,"salience":0.1},\
{"id":"company-deal/e15","type":"Person","name":"Jeppe Lindgaard","mentions":2,"salience":0.2},\
{"id":"company-deal/e16","type":"Organization","subtype":"Company","name":"Osterfeld AG","aliases":["Osterfeld"],"mentions":2,"salience":0.2},\
{"id":"company-deal/e17","type":"Group","subtype":"Nationality","name":"German","country":"DE","mentions":2,"salience":0.2},\
{"id":"company-deal/e18","type":"Organization","name":"Jutland Business Daily","mentions":1,"salience":0.1},\
{"id":"company-deal/e19","type":"Place","subtype":"City","name":"Toronto","mentions":1,"country":"CA","latitude":43.71,"longitude":-79.4,"precision":"city","geonames":"6167865","salience":0.1},\
{"id":"company-deal/e20","type":"Person","name":"Sofie Rask","roles":[{"start":2536,"end":2567,"text":"an analyst at Nyhavn Securities"}],"affiliation":{"start":2550,"end":2567,"entity":"company-deal/e21"},"gender":"female","mentions":3,"salience":0.3},\
{"id":"company-deal/e21","type":"Organization","subtype":"Company","name":"Nyhavn Securities","mentions":1,"salience":0.1},\
{"id":"council-namesakes/e1","type":"Place","name":"Augusta","mentions":5,"subtype":"City","country":"US","latitude":44.31,"longitude":-69.78,"precision":"city","geonames":"4957003","salience":1},\
{"id":"council-namesakes/e2","type":"Place","subtype":"AdministrativeArea","name":"Maine","mentions":1,"country":"US","latitude":45.748,"longitude":-69.028,"precision":"admin","salience":0.3},\
{"id":"council-namesakes/e3","type":"Organization","subtype":"GovernmentOrganization","name":"City Council","mentions":1,"salience":0.3},\
{"id":"council-namesakes/e4","type":"Place","name":"Augusta","mentions":1,"salience":0.3},\
{"id":"council-namesakes/e5","type":"Place","subtype":"AdministrativeArea","name":"Georgia","mentions":4,"country":"US","latitude":32.62,"longitude":-83.221,"precision":"admin","salience":0.6},\
{"id":"council-namesakes/e6","type":"Organization","subtype":"GovernmentOrganization","name":"Fire Department","mentions":1,"salience":0.3},\
{"id":"council-namesakes/e7","type":"Person","name":"Norm Pelletier","aliases":["Pelletier"],"titles":[{"start":561,"end":571,"text":"Fire Chief","kind":"rank"}],"mentions":4,"salience":0.4},\
{"id":"council-namesakes/e8","type":"Person","name":"Linda Crocker","aliases":["Crocker"],"mentions":2,"salience":0.2},\
{"id":"council-namesakes/e9","type":"Person","name":"Bill Achorn","mentions":1,"salience":0.1},\
{"id":"council-namesakes/e10","type":"Person","name":"Dana Wyman","mentions":1,"salience":0.1},\
{"id":"council-namesakes/e11","type":"Place","subtype":"City","name":"Portland","mentions":4,"salience":0.4},\
{"id":"council-namesakes/e12","type":"Place","subtype":"Facility","name":"Water Street","mentions":1,"salience":0.1},\
{"id":"council-namesakes/e13","type":"Person","name":"Roy Castonguay","aliases":["Castonguay"],"titles":[{"start":1313,"end":1318,"text":"Mayor","kind":"office"}],"mentions":2,"salience":0.2},\
{"id":"council-namesakes/e14","type":"Place","subtype":"AdministrativeArea","name":"Oregon","mentions":1,"country":"US","latitude":43.858,"longitude":-120.511,"precision":"admin","salience":0.1},\
{"id":"council-namesakes/e15","type":"Person","name":"Denise Hale","titles":[{"start":1549,"end":1565,"text":"Finance Director","kind":"office"}],"gender":"female","mentions":2,"salience":0.2},\
{"id":"council-namesakes/e16","type":"Person","name":"Curtis Beale","roles":[{"start":1833,"end":1844,"text":"a spokesman"}],"gender":"male","mentions":4,"salience":0.4},\
{"id":"council-namesakes/e17","type":"Organization","subtype":"NewsMediaOrganization","name":"River Gazette","mentions":1,"salience":0.1},\
{"id":"council-namesakes/e18","type":"Place","subtype":"City","name":"Springfield","mentions":1,"country":"US","latitude":39.8,"longitude":-89.64,"precision":"city","geonames":"4250542","salience":0.1},\
{"id":"council-namesakes/e19","type":"Place","subtype":"AdministrativeArea","name":"Illinois","mentions":1,"country":"US","latitude":39.946,"longitude":-89.199,"precision":"admin","salience":0.1},\
{"id":"council-namesakes/e20","type":"Place","subtype":"City","name":"Springfield","mentions":1,"country":"US","latitude":42.1,"longitude":-72.59,"precision":"city","geonames":"4951788","salience":0.1},\
{"id":"council-namesakes/e21","type":"Place","subtype":"AdministrativeArea","name":"Massachusetts","mentions":1,"country":"US","latitude":42.362,"longitude":-71.716,"precision":"admin","salience":0.1},\
{"id":"council-namesakes/e22","type":"Person","name":"Augusta Levesque","gender":"female","mentions":3,"salience":0.3},\
{"id":"council-namesakes/e23","type":"Place","subtype":"Facility","name":"Sewall Street","mentions":1,"salience":0.1},\
{"id":"council-namesakes/e24","type":"Person","name":"Georgia Levesque","roles":[{"start":2218,"end":2228,"text":"Her sister"}],"gender":"female","mentions":2,"salience":0.2},\
{"id":"council-namesakes/e25","type":"Person","name":"Walt Soucy","titles":[{"start":2571,"end":2578,"text":"Manager","kind":"profession"}],"mentions":1,"salience":0.1},\
{"id":"court-case/e1","type":"Person","name":"Colin Redfearn","aliases":["Redfearn"],"gender":"male","mentions":11,"salience":0.5},\
{"id":"court-case/e2","type":"Place","name":"Otley","mentions":1,"salience":0.1},\
{"id":"court-case/e3","type":"Person","name":"Philippa Orme","titles":[{"start":385,"end":390,"text":"Judge","kind":"office"}],"gender":"female","mentions":2,"salience":0.2},\
{"id":"court-case/e4","type":"Organization","subtype":"Court","name":"Leeds Crown Court","mentions":1,"salience":0.1},\
{"id":"court-case/e5","type":"Person","name":"Denise Redfearn","roles":[{"start":838,"end":846,"text":"His wife"}],"gender":"female","mentions":3,"salience":0.3},\
{"id":"court-case/e6","type":"Organization","name":"Brackenhill Supplies","mentions":1,"salience":0.1},\
{"id":"court-case/e7","type":"Place","subtype":"Facility","name":"Lantern House","mentions":2,"salience":0.2},\
{"id":"court-case/e8","type":"Person","name":"Rashid Verma","mentions":1,"salience":0.1},\
{"id":"court-case/e9","type":"Person","name":"Joanne Tickle","aliases":["Tickle"],"gender":"female","mentions":6,"salience":0.5},\
{"id":"court-case/e10","type":"Organization","subtype":"Police","name":"West Yorkshire Police","country":"GB","mentions":1,"salience":0.1},\
{"id":"court-case/e11","type":"Person","name":"Imran Dosani","titles":[{"start":1864,"end":1882,"text":"Detective Sergeant","kind":"rank"}],"gender":"male","mentions":6,"salience":0.5},\
{"id":"court-case/e12","type":"Place","subtype":"AdministrativeArea","name":"Alicante","mentions":1,"country":"ES","latitude":38.543,"longitude":-0.506,"precision":"admin","salience":0.1},\
{"id":"court-case/e13","type":"Place","subtype":"Country","name":"Spain","mentions":1,"country":"ES","latitude":40,"longitude":-4,"precision":"country","geonames":"2510769","salience":0.1},\
{"id":"court-case/e14","type":"Person","name":"Lucinda Farr","gender":"female","mentions":3,"salience":0.3},\
{"id":"court-case/e15","type":"Person","name":"her client","mentions":1,"salience":0.1},\
{"id":"court-case/e16","type":"Person","name":"the spokesperson","mentions":1,"salience":0.1},\
{"id":"court-case/e17","type":"Place","name":"Ilkley","mentions":1,"salience":0.1},\
{"id":"court-case/e18","type":"Organization","subtype":"Police","name":"Police","mentions":1,"salience":0.1},\
{"id":"earthquake/e1","type":"Place","subtype":"Country","name":"Kyrgyzstan","mentions":3,"country":"KG","latitude":41,"longitude":75,"precision":"country","geonames":"1527747","salience":0.8},\
{"id":"earthquake/e2","type":"Place","subtype":"City","name":"Osh","mentions":2,"country":"KG","latitude":40.53,"longitude":72.8,"precision":"city","geonames":"1527534","salience":0.4},\
{"id":"earthquake/e3","type":"Organization","subtype":"NewsMediaOrganization","name":"Example Wire","mentions":1,"salience":0.3},\
{"id":"earthquake/e4","type":"Organization","subtype":"GovernmentOrganization","name":"Emergency Situations Ministry","mentions":1,"salience":0.1},\
{"id":"earthquake/e5","type":"Place","name":"Temir-Ashuu","mentions":2,"salience":0.2},\
{"id":"earthquake/e6","type":"Organization","subtype":"GovernmentOrganization","name":"the ministry","mentions":2,"salience":0.2},\
{"id":"earthquake/e7","type":"Person","name":"Azamat Toktogaziev","roles":[{"start":725,"end":746,"text":"The regional governor"}],"gender":"male","mentions":4,"salience":0.4},\
{"id":"earthquake/e8","type":"Place","name":"Gulcha","mentions":1,"salience":0.1},\
{"id":"earthquake/e9","type":"Organization","subtype":"GovernmentOrganization","name":"Inner Asia Seismic Bureau","mentions":1,"salience":0.1},\
{"id":"earthquake/e10","type":"Place","subtype":"City","name":"Dushanbe","mentions":1,"country":"TJ","latitude":38.54,"longitude":68.78,"precision":"city","geonames":"1221874","salience":0.1},\
{"id":"earthquake/e11","type":"Group","subtype":"Nationality","name":"Tajik","country":"TJ","mentions":1,"salience":0.1},\
{"id":"earthquake/e12","type":"Place","subtype":"Country","name":"Tajikistan","mentions":1,"country":"TJ","latitude":39,"longitude":71,"precision":"country","geonames":"1220409","salience":0.1},\
{"id":"earthquake/e13","type":"Place","subtype":"Country","name":"Uzbekistan","mentions":1,"country":"UZ","latitude":41,"longitude":64,"precision":"country","geonames":"1512440","salience":0.1},\
{"id":"earthquake/e14","type":"Person","name":"Gulnara Asanova","gender":"female","mentions":2,"salience":0.2},\
{"id":"earthquake/e15","type":"Person","name":"its director","mentions":1,"salience":0.1},\
{"id":"earthquake/e16","type":"Group","name":"engineers","mentions":1,"salience":0.1},\
{"id":"earthquake/e17","type":"Organization","subtype":"GovernmentOrganization","name":"The government","mentions":1,"salience":0.1},\
{"id":"earthquake/e18","type":"Place","subtype":"Country","name":"Kazakhstan","mentions":1,"country":"KZ","latitude":48,"longitude":68,"precision":"country","geonames":"1522867","salience":0.1},\
{"id":"earthquake/e19","type":"Place","subtype":"Country","name":"Turkey","mentions":1,"country":"TR","latitude":39,"longitude":35,"precision":"country","geonames":"298795","salience":0.1},\
{"id":"earthquake/e20","type":"Group","name":"Doctors","mentions":1,"salience":0.1},\
{"id":"election/e1","type":"Person","name":"Inês Tavares Lobo","aliases":["Lobo"],"roles":[{"start":146,"end":161,"text":"a retired judge"}],"gender":"female","mentions":8,"salience":1},\
{"id":"election/e2","type":"Place","subtype":"Country","name":"Cape Verde","mentions":3,"country":"CV","latitude":16,"longitude":-24,"precision":"country","geonames":"3374766","salience":0.8},\
{"id":"election/e3","type":"Place","subtype":"City","name":"Praia","mentions":2,"country":"CV","latitude":14.93,"longitude":-23.51,"precision":"city","geonames":"3374333","salience":0.4},\
{"id":"election/e4","type":"Place","subtype":"BodyOfWater","name":"Atlantic","mentions":1,"latitude":10,"longitude":-30,"precision":"admin","salience":0.3},\
{"id":"election/e5","type":"Person","name":"Adalberto Nunes Monteiro","aliases":["Monteiro"],"roles":[{"start":267,"end":283,"text":"finance minister"}],"gender":"male","mentions":8,"salience":0.7},\
{"id":"election/e6","type":"Organization","subtype":"GovernmentOrganization","name":"National Election Board","mentions":1,"salience":0.1},\
{"id":"election/e7","type":"Place","name":"Mindelo","mentions":1,"salience":0.1},\
{"id":"election/e8","type":"Group","name":"His lawyers","mentions":1,"salience":0.1},\
{"id":"election/e9","type":"Place","subtype":"City","name":"Santo Antão","mentions":1,"salience":0.1},\
{"id":"election/e10","type":"Person","name":"Hermínia Fortes","roles":[{"start":1190,"end":1212,"text":"The board’s chairwoman"}],"gender":"female","mentions":2,"salience":0.2},\
{"id":"election/e11","type":"Place","name":"Tarrafal","mentions":1,"salience":0.1},\
{"id":"election/e12","type":"Organization","subtype":"Police","name":"the police","mentions":1,"salience":0.1},\
{"id":"election/e13","type":"Organization","subtype":"NewsMediaOrganization","name":"Radio Barlavento","mentions":1,"salience":0.1},\
{"id":"election/e14","type":"Person","name":"Zulmira Évora","mentions":2,"salience":0.2},\
{"id":"election/e15","type":"Organization","subtype":"IntergovernmentalOrganization","name":"African Union","mentions":1,"salience":0.1},\
{"id":"election/e16","type":"Organization","subtype":"LegislativeBody","name":"parliament","mentions":1,"salience":0.1},\
{"id":"ferry-service/e1","type":"Place","subtype":"Landform","name":"North Isles","mentions":1,"salience":0.4},\
{"id":"ferry-service/e2","type":"Place","name":"Kirkwall","mentions":4,"salience":0.6},\
{"id":"ferry-service/e3","type":"Organization","subtype":"Company","name":"the operator","mentions":1,"salience":0.3},\
{"id":"ferry-service/e4","type":"Place","subtype":"Country","name":"Faroe Islands","mentions":1,"country":"FO","latitude":62,"longitude":-7,"precision":"country","geonames":"2622320","salience":0.3},\
{"id":"ferry-service/e5","type":"Organization","subtype":"Company","name":"North Isles Ferries","mentions":1,"salience":0.1},\
{"id":"ferry-service/e6","type":"Place","subtype":"BodyOfWater","name":"Hestur Sound","mentions":1,"salience":0.1},\
{"id":"ferry-service/e7","type":"Person","name":"Papa Westray","aliases":["Westray"],"mentions":5,"salience":0.5},\
{"id":"ferry-service/e8","type":"Place","name":"Sanday","mentions":2,"salience":0.2},\
{"id":"ferry-service/e9","type":"Organization","name":"Stronsay","mentions":2,"salience":0.2},\
{"id":"ferry-service/e10","type":"Person","name":"Erlend Groat","aliases":["Groat"],"roles":[{"start":541,"end":572,"text":"the company\'s managing director"}],"gender":"male","mentions":4,"salience":0.4},\
{"id":"ferry-service/e11","type":"Organization","name":"Sule Light","mentions":1,"salience":0.1},\
{"id":"ferry-service/e12","type":"Person","name":"Magnus Drever","mentions":1,"salience":0.1},\
{"id":"ferry-service/e13","type":"Organization","subtype":"LaborUnion","name":"Seafarers\' Guild","mentions":1,"salience":0.1},\
{"id":"ferry-service/e14","type":"Person","name":"a guild official","mentions":1,"salience":0.1},\
{"id":"ferry-service/e15","type":"Organization","name":"Tide","mentions":1,"salience":0.1},\
{"id":"ferry-service/e16","type":"Person","name":"Tam Rendall","mentions":1,"salience":0.1},\
{"id":"ferry-service/e17","type":"Place","name":"Pierowall","mentions":1,"salience":0.1},\
{"id":"ferry-service/e18","type":"Place","subtype":"Region","name":"North Ronaldsay","mentions":1,"salience":0.1},\
{"id":"football-match/e1","type":"Person","name":"Isla Farquhar","aliases":["Farquhar"],"titles":[{"start":315,"end":325,"text":"Goalkeeper","kind":"profession"}],"gender":"female","mentions":8,"salience":0.8},\
{"id":"football-match/e2","type":"Place","subtype":"AdministrativeArea","name":"Scotland","mentions":8,"country":"GB","latitude":56.8,"longitude":-4.2,"precision":"admin","salience":0.8},\
{"id":"football-match/e3","type":"Place","subtype":"Country","name":"Portugal","mentions":4,"country":"PT","latitude":39.5,"longitude":-8,"precision":"country","geonames":"2264397","salience":0.4},\
{"id":"football-match/e4","type":"Place","subtype":"City","name":"Paisley","mentions":1,"country":"GB","latitude":55.83,"longitude":-4.43,"precision":"city","geonames":"2640677","salience":0.3},\
{"id":"football-match/e5","type":"Place","subtype":"Facility","name":"Hampden","mentions":1,"country":"GB","latitude":55.8258,"longitude":-4.252,"precision":"facility","salience":0.3},\
{"id":"football-match/e6","type":"Event","subtype":"SportsEvent","name":"Northern Cup","mentions":1,"salience":0.1},\
{"id":"football-match/e7","type":"Person","name":"Morag Tennant","roles":[{"start":592,"end":602,"text":"head coach"}],"gender":"female","mentions":2,"salience":0.2},\
{"id":"football-match/e8","type":"Group","subtype":"Nationality","name":"Scottish","country":"GB","mentions":1,"salience":0.1},\
{"id":"football-match/e9","type":"Person","name":"Beatriz Salgueiro","aliases":["Salgueiro"],"roles":[{"start":742,"end":749,"text":"striker"}],"gender":"female","mentions":5,"salience":0.5},\
{"id":"football-match/e10","type":"Person","name":"Erin Lamont","aliases":["Lamont"],"mentions":3,"salience":0.3},\
{"id":"football-match/e11","type":"Person","name":"Kirsty Baird","aliases":["Baird"],"roles":[{"start":1010,"end":1017,"text":"captain"}],"mentions":3,"salience":0.3},\
{"id":"football-match/e12","type":"Person","name":"Marta Quintela","aliases":["Quintela"],"mentions":2,"salience":0.2},\
{"id":"football-match/e13","type":"Person","name":"Inês Valadares","mentions":1,"salience":0.1},\
{"id":"football-match/e14","type":"Person","name":"Ailsa Munro","mentions":1,"salience":0.1},\
{"id":"football-match/e15","type":"Person","name":"Rui Falcato","roles":[{"start":1585,"end":1596,"text":"Their coach"}],"gender":"male","mentions":3,"salience":0.3},\
{"id":"football-match/e16","type":"Person","name":"Petra Hollander","roles":[{"start":1684,"end":1691,"text":"referee"}],"mentions":1,"salience":0.1},\
{"id":"football-match/e17","type":"Organization","subtype":"Police","name":"Police","mentions":1,"salience":0.1},\
{"id":"football-match/e18","type":"Place","subtype":"Country","name":"Sweden","mentions":1,"country":"SE","latitude":62,"longitude":15,"precision":"country","geonames":"2661886","salience":0.1},\
{"id":"football-match/e19","type":"Place","subtype":"City","name":"Malmo","mentions":1,"country":"SE","latitude":55.61,"longitude":13,"precision":"city","geonames":"2692969","salience":0.1},\
{"id":"football-match/e20","type":"Group","subtype":"Nationality","name":"Swedes","country":"SE","mentions":1,"salience":0.1},\
{"id":"football-match/e21","type":"Place","subtype":"Country","name":"Denmark","mentions":1,"country":"DK","latitude":56,"longitude":10,"precision":"country","geonames":"2623032","salience":0.1},\
{"id":"harbour-page/e1","type":"Place","subtype":"Region","name":"Cork Harbour","mentions":2,"country":"IE","latitude":51.9,"longitude":-8.47,"precision":"near","salience":0.7},\
{"id":"harbour-page/e2","type":"Place","name":"Cobh","mentions":3,"country":"IE","salience":0.5},\
{"id":"harbour-page/e3","type":"Person","name":"Donal Twomey","mentions":1,"salience":0.1},\
{"id":"harbour-page/e4","type":"Place","subtype":"Country","name":"Ireland","mentions":1,"country":"IE","latitude":53,"longitude":-8,"precision":"country","geonames":"2963597","salience":0.3},\
{"id":"harbour-page/e5","type":"Organization","subtype":"GovernmentOrganization","name":"Lee Estuary Harbour Board","mentions":1,"salience":0.3},\
{"id":"harbour-page/e6","type":"Organization","name":"Corrib Trader","mentions":2,"salience":0.2},\
{"id":"harbour-page/e7","type":"Place","subtype":"City","name":"Riga","mentions":2,"country":"LV","latitude":56.95,"longitude":24.11,"precision":"city","geonames":"456172","salience":0.2},\
{"id":"harbour-page/e8","type":"Place","name":"Ringaskiddy","mentions":1,"salience":0.1},\
{"id":"harbour-page/e9","type":"Person","name":"Aoife Brosnahan","aliases":["Brosnahan"],"mentions":4,"salience":0.4},\
{"id":"harbour-page/e10","type":"Organization","subtype":"Police","name":"Gardaí","country":"IE","mentions":1,"salience":0.1},\
{"id":"harbour-page/e11","type":"Group","subtype":"Nationality","name":"Latvian","country":"LV","mentions":1,"salience":0.1},\
{"id":"harbour-page/e12","type":"Place","subtype":"City","name":"Dublin","mentions":1,"country":"IE","latitude":53.33,"longitude":-6.25,"precision":"city","geonames":"2964574","salience":0.1},\
{"id":"harbour-page/e13","type":"Place","name":"Roscoff","mentions":1,"salience":0.1},\
{"id":"harbour-page/e14","type":"Place","subtype":"Country","name":"France","mentions":1,"country":"FR","latitude":46,"longitude":2,"precision":"country","geonames":"3017382","salience":0.1},\
{"id":"harbour-page/e15","type":"Place","subtype":"BodyOfWater","name":"Daugava Short Sea","mentions":1,"salience":0.1},\
{"id":"harbour-page/e16","type":"Group","name":"its insurers","mentions":1,"salience":0.1},\
{"id":"harbour-page/e17","type":"Person","name":"Lee","mentions":1,"salience":0.1},\
{"id":"harbour-page/e18","type":"Person","name":"A former crew member","mentions":1,"salience":0.1},\
{"id":"harbour-page/e19","type":"Organization","subtype":"NewsMediaOrganization","name":"Radio Lee","mentions":1,"salience":0.1},\
{"id":"harbour-page/e20","type":"Organization","subtype":"Company","name":"The company","mentions":1,"salience":0.1},\
{"id":"harbour-page/e21","type":"Place","subtype":"City","name":"Rotterdam","mentions":1,"country":"NL","latitude":51.92,"longitude":4.48,"precision":"city","geonames":"2747891","salience":0.1},\
{"id":"harbour-page/e22","type":"Person","name":"Andris Kalējs","roles":[{"start":1567,"end":1589,"text":"its operations manager"}],"mentions":2,"salience":0.2},\
{"id":"harbour-page/e23","type":"Place","name":"Whitegate","mentions":1,"salience":0.1},\
{"id":"health-briefing/e1","type":"Group","subtype":"Nationality","name":"Mozambican","country":"MZ","mentions":1,"salience":0.4},\
{"id":"health-briefing/e2","type":"Place","subtype":"City","name":"Beira","mentions":3,"country":"MZ","latitude":-19.84,"longitude":34.84,"precision":"city","geonames":"1052373","salience":0.5},\
{"id":"health-briefing/e3","type":"Place","subtype":"Country","name":"Mozambique","mentions":1,"country":"MZ","latitude":-18.25,"longitude":35,"precision":"country","geonames":"1036973","salience":0.3},\
{"id":"health-briefing/e4","type":"Place","subtype":"AdministrativeArea","name":"Sofala","mentions":1,"country":"MZ","latitude":-18.773,"longitude":34.854,"precision":"admin","salience":0.3},\
{"id":"health-briefing/e5","type":"Group","name":"health officials","mentions":1,"salience":0.3},\
{"id":"health-briefing/e6","type":"Organization","subtype":"NGO","name":"Centre for Epidemic Watch","aliases":["CEW"],"mentions":4,"salience":0.4},\
{"id":"health-briefing/e7","type":"Place","subtype":"City","name":"Chimoio","mentions":1,"country":"MZ","latitude":-19.12,"longitude":33.48,"precision":"city","geonames":"1049261","salience":0.1},\
{"id":"health-briefing/e8","type":"Person","name":"Celeste Muianga","aliases":["Muianga"],"titles":[{"start":972,"end":975,"text":"Dr.","kind":"profession"}],"roles":[{"start":993,"end":1014,"text":"the agency’s director"}],"gender":"female","mentions":5,"salience":0.5},\
{"id":"health-briefing/e9","type":"Organization","subtype":"NewsMediaOrganization","name":"Radio Chuva","mentions":1,"salience":0.1},\
{"id":"health-briefing/e10","type":"Place","subtype":"BodyOfWater","name":"Pungwe River","mentions":1,"salience":0.1},\
{"id":"health-briefing/e11","type":"Place","name":"Clinics","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e1","type":"Place","subtype":"City","name":"London","mentions":5,"country":"GB","latitude":51.51,"longitude":-0.13,"precision":"city","geonames":"2643743","salience":1},\
{"id":"metonyms-acronyms/e2","type":"Group","subtype":"Nationality","name":"Belarusian","country":"BY","mentions":4,"salience":0.9},\
{"id":"metonyms-acronyms/e3","type":"Organization","subtype":"NewsMediaOrganization","name":"Example Wire","mentions":1,"salience":0.3},\
{"id":"metonyms-acronyms/e4","type":"Place","subtype":"Country","name":"Britain","mentions":1,"country":"GB","latitude":54,"longitude":-2,"precision":"country","geonames":"2635167","salience":0.3},\
{"id":"metonyms-acronyms/e5","type":"Place","subtype":"City","name":"Minsk","mentions":5,"country":"BY","latitude":53.9,"longitude":27.57,"precision":"city","geonames":"625144","salience":0.7},\
{"id":"metonyms-acronyms/e6","type":"Organization","subtype":"IntergovernmentalOrganization","name":"Commonwealth","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e7","type":"Organization","subtype":"GovernmentOrganization","name":"Development Office","aliases":["FCDO"],"country":"GB","mentions":4,"salience":0.4},\
{"id":"metonyms-acronyms/e8","type":"Organization","subtype":"GovernmentOrganization","name":"Belarusian Embassy","country":"BY","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e9","type":"Place","name":"Kensington","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e10","type":"Person","name":"Harriet Aldous","aliases":["Aldous"],"titles":[{"start":639,"end":656,"text":"Foreign Secretary","kind":"office"},{"start":1164,"end":1166,"text":"Ms","kind":"honorific"}],"gender":"female","mentions":5,"salience":0.5},\
{"id":"metonyms-acronyms/e11","type":"Organization","subtype":"LegislativeBody","name":"Parliament","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e12","type":"Place","name":"Felixstowe","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e13","type":"Organization","subtype":"GovernmentOrganization","name":"North Sea Cargo Inspectorate","aliases":["NSCI"],"mentions":3,"salience":0.3},\
{"id":"metonyms-acronyms/e14","type":"Person","name":"Simon Aldous","aliases":["Aldous"],"titles":[{"start":1148,"end":1150,"text":"Mr","kind":"honorific"}],"roles":[{"start":2673,"end":2692,"text":"a former ambassador"}],"gender":"male","mentions":5,"salience":0.5},\
{"id":"metonyms-acronyms/e15","type":"Place","subtype":"City","name":"Washington","mentions":1,"country":"US","latitude":38.9,"longitude":-77.04,"precision":"city","geonames":"4140963","salience":0.1},\
{"id":"metonyms-acronyms/e16","type":"Place","subtype":"Facility","name":"White House","mentions":1,"country":"US","latitude":38.8977,"longitude":-77.0365,"precision":"facility","salience":0.1},\
{"id":"metonyms-acronyms/e17","type":"Person","name":"a State Department official","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e18","type":"Organization","subtype":"GovernmentOrganization","name":"State Department","country":"US","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e19","type":"Organization","subtype":"NewsMediaOrganization","name":"Meridian Post","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e20","type":"Place","subtype":"City","name":"Brussels","mentions":1,"country":"BE","latitude":50.85,"longitude":4.35,"precision":"city","geonames":"2800866","salience":0.1},\
{"id":"metonyms-acronyms/e21","type":"Organization","subtype":"IntergovernmentalOrganization","name":"European Union","aliases":["EU"],"mentions":3,"salience":0.3},\
{"id":"metonyms-acronyms/e22","type":"Person","name":"a spokeswoman","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e23","type":"Place","subtype":"City","name":"Paris","mentions":1,"country":"FR","latitude":48.85,"longitude":2.35,"precision":"city","geonames":"2988507","salience":0.1},\
{"id":"metonyms-acronyms/e24","type":"Place","subtype":"City","name":"Warsaw","mentions":1,"country":"PL","latitude":52.23,"longitude":21.01,"precision":"city","geonames":"756135","salience":0.1},\
{"id":"metonyms-acronyms/e25","type":"Group","subtype":"Nationality","name":"British","aliases":["Britons"],"country":"GB","mentions":4,"salience":0.4},\
{"id":"metonyms-acronyms/e26","type":"Group","subtype":"Nationality","name":"Western","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e27","type":"Group","name":"investigators","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e28","type":"Person","name":"Viktar Liasnou","roles":[{"start":1921,"end":1953,"text":"The Belarusian chargé d’affaires"}],"gender":"male","mentions":3,"salience":0.3},\
{"id":"metonyms-acronyms/e29","type":"Place","subtype":"Country","name":"Belarus","mentions":1,"country":"BY","latitude":53,"longitude":28,"precision":"country","geonames":"630336","salience":0.1},\
{"id":"metonyms-acronyms/e30","type":"Place","subtype":"Facility","name":"Downing Street","mentions":1,"country":"GB","latitude":51.5034,"longitude":-0.1276,"precision":"facility","salience":0.1},\
{"id":"metonyms-acronyms/e31","type":"Organization","subtype":"GovernmentOrganization","name":"British Embassy","country":"GB","mentions":1,"salience":0.1},\
{"id":"metonyms-acronyms/e32","type":"Place","subtype":"City","name":"Plymouth","mentions":1,"country":"GB","latitude":50.37,"longitude":-4.14,"precision":"city","geonames":"2640194","salience":0.1},\
{"id":"metonyms-acronyms/e33","type":"Place","subtype":"City","name":"Kyiv","mentions":1,"country":"UA","latitude":50.45,"longitude":30.52,"precision":"city","geonames":"703448","salience":0.1},\
{"id":"obituary/e1","type":"Person","name":"Ottilie Grech","aliases":["Grech"],"roles":[{"start":15,"end":28,"text":"oceanographer"}],"gender":"female","mentions":29,"salience":1},\
{"id":"obituary/e2","type":"Place","subtype":"BodyOfWater","name":"Mediterranean","mentions":1,"latitude":36,"longitude":17,"precision":"admin","salience":0.3},\
{"id":"obituary/e3","type":"Place","subtype":"City","name":"Southampton","mentions":2,"country":"GB","latitude":50.9,"longitude":-1.4,"precision":"city","geonames":"2637487","salience":0.4},\
{"id":"obituary/e4","type":"Person","name":"her daughter","mentions":1,"salience":0.3},\
{"id":"obituary/e5","type":"Place","name":"Valletta","mentions":1,"subtype":"City","country":"MT","latitude":35.88,"longitude":14.5,"precision":"city","salience":0.1},\
{"id":"obituary/e6","type":"Person","name":"Carmela","roles":[{"start":471,"end":481,"text":"Her mother"}],"gender":"female","mentions":2,"salience":0.2},\
{"id":"obituary/e7","type":"Place","subtype":"Country","name":"Malta","mentions":1,"country":"MT","latitude":35.83,"longitude":14.58,"precision":"country","geonames":"2562770","salience":0.1},\
{"id":"obituary/e8","type":"Place","subtype":"City","name":"Leeds","mentions":1,"country":"GB","latitude":53.8,"longitude":-1.55,"precision":"city","geonames":"2644688","salience":0.1},\
{"id":"obituary/e9","type":"Product","name":"Halcyon","mentions":2,"salience":0.2},\
{"id":"obituary/e10","type":"Organization","subtype":"NewsMediaOrganization","name":"Strand Review","mentions":1,"salience":0.1},\
{"id":"obituary/e11","type":"Person","name":"The captain","mentions":1,"salience":0.1},\
{"id":"obituary/e12","type":"Place","subtype":"Country","name":"Gibraltar","mentions":1,"country":"GI","latitude":36.13,"longitude":-5.35,"precision":"country","geonames":"2411586","salience":0.1},\
{"id":"obituary/e13","type":"Place","subtype":"Landform","name":"Crete","mentions":1,"country":"GR","latitude":35.2,"longitude":24.9,"precision":"admin","salience":0.1},\
{"id":"obituary/e14","type":"Person","name":"Hugh Strachan-Bell","aliases":["Strachan-Bell"],"titles":[{"start":1273,"end":1282,"text":"Professor","kind":"profession"}],"gender":"male","mentions":5,"salience":0.5},\
{"id":"obituary/e15","type":"Organization","subtype":"ResearchOrganization","name":"Clyde Marine Laboratory","mentions":1,"salience":0.1},\
{"id":"obituary/e16","type":"Organization","subtype":"ResearchOrganization","name":"Solent Institute of Ocean Science","aliases":["Solent"],"mentions":2,"salience":0.2},\
{"id":"obituary/e17","type":"CreativeWork","name":"Dark Below","mentions":1,"salience":0.1},\
{"id":"obituary/e18","type":"Person","name":"Anil Perera","titles":[{"start":1983,"end":1985,"text":"Dr","kind":"profession"}],"roles":[{"start":1999,"end":2031,"text":"the institute’s present director"}],"mentions":1,"salience":0.1},\
{"id":"obituary/e19","type":"Person","name":"Paul Vella","roles":[{"start":2179,"end":2190,"text":"an engineer"}],"mentions":2,"salience":0.2},\
{"id":"obituary/e20","type":"Person","name":"Willem de Graaf","roles":[{"start":2255,"end":2279,"text":"a Dutch marine biologist"}],"mentions":2,"salience":0.2},\
{"id":"obituary/e21","type":"Group","subtype":"Nationality","name":"Dutch","country":"NL","mentions":1,"salience":0.1},\
{"id":"obituary/e22","type":"Person","name":"Joseph","roles":[{"start":2299,"end":2304,"text":"A son"}],"gender":"male","mentions":2,"salience":0.2},\
{"id":"obituary/e23","type":"Person","name":"Miriam","roles":[{"start":2347,"end":2359,"text":"her daughter"}],"gender":"female","mentions":2,"salience":0.2},\
{"id":"obituary/e24","type":"Place","name":"Gozo","mentions":1,"salience":0.1},\
{"id":"protest/e1","type":"Place","subtype":"City","name":"Athens","mentions":2,"country":"GR","latitude":37.98,"longitude":23.73,"precision":"city","geonames":"264371","salience":0.7},\
{"id":"protest/e2","type":"Organization","subtype":"NewsMediaOrganization","name":"Aegean Press","mentions":2,"salience":0.4},\
{"id":"protest/e3","type":"Group","subtype":"Nationality","name":"Greeks","aliases":["Greek"],"country":"GR","mentions":2,"salience":0.4},\
{"id":"protest/e4","type":"Organization","subtype":"LegislativeBody","name":"Parliament","mentions":2,"salience":0.4},\
{"id":"protest/e5","type":"Organization","name":"Federation of Rail and Metro Workers","aliases":["FRMW"],"mentions":2,"salience":0.2},\
{"id":"protest/e6","type":"Organization","subtype":"Police","name":"The police","mentions":3,"salience":0.3},\
{"id":"protest/e7","type":"Place","subtype":"Facility","name":"Syntagma Square","mentions":1,"salience":0.1},\
{"id":"protest/e8","type":"Person","name":"a police spokeswoman","aliases":["the police spokeswoman"],"mentions":2,"salience":0.2},\
{"id":"protest/e9","type":"Person","name":"Petros Lianos","roles":[{"start":1264,"end":1274,"text":"the doctor"}],"mentions":2,"salience":0.2},\
{"id":"protest/e10","type":"Person","name":"Stavros Kalogeridis","roles":[{"start":1332,"end":1358,"text":"the federation’s president"}],"gender":"male","mentions":3,"salience":0.3},\
{"id":"protest/e11","type":"Person","name":"Anna Delivasili","titles":[{"start":1691,"end":1709,"text":"Transport Minister","kind":"office"}],"gender":"female","mentions":5,"salience":0.5},\
{"id":"protest/e12","type":"Person","name":"an officer","mentions":1,"salience":0.1},\
{"id":"protest/e13","type":"Place","name":"Patras","mentions":1,"salience":0.1},\
{"id":"protest/e14","type":"Place","subtype":"City","name":"Thessaloniki","mentions":1,"country":"GR","latitude":40.64,"longitude":22.93,"precision":"city","geonames":"734077","salience":0.1},\
{"id":"protest/e15","type":"Organization","name":"Plywood","mentions":1,"salience":0.1},\
{"id":"quotes-only/e1","type":"Person","name":"a defense official","aliases":["the official","the defense official"],"mentions":5,"salience":0.7},\
{"id":"quotes-only/e2","type":"Organization","subtype":"NewsMediaOrganization","name":"Meridian Post","aliases":["Post"],"mentions":3,"salience":0.5},\
{"id":"quotes-only/e3","type":"Organization","subtype":"NewsMediaOrganization","name":"Northgate Television","aliases":["Northgate"],"mentions":3,"salience":0.3},\
{"id":"quotes-only/e4","type":"Person","name":"the diplomat","mentions":4,"salience":0.4},\
{"id":"truce-talks/e1","type":"Group","subtype":"Nationality","name":"Colombian","country":"CO","mentions":1,"salience":0.4},\
{"id":"truce-talks/e2","type":"Place","subtype":"City","name":"Villavicencio","mentions":2,"country":"CO","latitude":4.13,"longitude":-73.63,"precision":"city","geonames":"3665900","salience":0.4},\
{"id":"truce-talks/e3","type":"Place","subtype":"Country","name":"Colombia","mentions":2,"country":"CO","latitude":4,"longitude":-72,"precision":"country","geonames":"3686110","salience":0.4},\
{"id":"truce-talks/e4","type":"Organization","subtype":"NewsMediaOrganization","name":"Example Wire","mentions":1,"salience":0.3},\
{"id":"truce-talks/e5","type":"Organization","subtype":"NGO","name":"Red Cross","mentions":1,"salience":0.1},\
{"id":"truce-talks/e6","type":"Person","name":"a doctor","mentions":1,"salience":0.1},\
{"id":"truce-talks/e7","type":"Person","name":"Ernesto Villalba","aliases":["Villalba"],"titles":[{"start":578,"end":587,"text":"President","kind":"office"}],"mentions":2,"salience":0.2},\
{"id":"truce-talks/e8","type":"Organization","subtype":"ArmedGroup","name":"Southern Plains Column","aliases":["Column"],"mentions":4,"salience":0.4},\
{"id":"truce-talks/e9","type":"Person","name":"Sigrid Aune","aliases":["Aune"],"roles":[{"start":957,"end":977,"text":"a Norwegian mediator"}],"mentions":3,"salience":0.3},\
{"id":"truce-talks/e10","type":"Group","subtype":"Nationality","name":"Norwegian","country":"NO","mentions":1,"salience":0.1},\
{"id":"truce-talks/e11","type":"Organization","name":"La Ribera","mentions":1,"salience":0.1},\
{"id":"truce-talks/e12","type":"Person","name":"Anselmo","gender":"male","mentions":2,"salience":0.2},\
{"id":"truce-talks/e13","type":"Person","name":"Paola Restrepo Laín","titles":[{"start":1464,"end":1480,"text":"Justice Minister","kind":"office"}],"gender":"female","mentions":2,"salience":0.2},\
{"id":"truce-talks/e14","type":"Organization","name":"Petrollano","mentions":1,"salience":0.1},\
{"id":"truce-talks/e15","type":"Person","name":"Wilmer Ochoa","mentions":1,"salience":0.1},\
{"id":"truce-talks/e16","type":"Person","name":"Álvaro Pinzón Mora","titles":[{"start":2182,"end":2186,"text":"Gen.","kind":"rank"}],"roles":[{"start":2207,"end":2231,"text":"a retired army commander"}],"mentions":1,"salience":0.1},\
{"id":"truce-talks/e17","type":"Organization","subtype":"GovernmentOrganization","name":"Defense Ministry","mentions":1,"salience":0.1},\
{"id":"truce-talks/e18","type":"Organization","subtype":"IntergovernmentalOrganization","name":"United Nations","mentions":1,"salience":0.1},\
{"id":"truce-talks/e19","type":"Place","subtype":"Country","name":"Mexico","mentions":2,"country":"MX","latitude":23,"longitude":-102,"precision":"country","geonames":"3996063","salience":0.2},\
{"id":"truce-talks/e20","type":"Place","subtype":"Country","name":"Norway","mentions":1,"country":"NO","latitude":62,"longitude":10,"precision":"country","geonames":"3144096","salience":0.1},\
{"id":"truce-talks/e21","type":"Place","subtype":"City","name":"Yopal","mentions":1,"country":"CO","latitude":5.34,"longitude":-72.39,"precision":"city","geonames":"3665688","salience":0.1},\
{"id":"snow-duluth/e1","type":"Place","subtype":"City","name":"DULUTH","mentions":1,"country":"US","latitude":46.78,"longitude":-92.11,"precision":"city","geonames":"5024719","salience":0.3},\
{"id":"snow-duluth/e2","type":"Place","subtype":"AdministrativeArea","name":"Minnesota","aliases":["Minn."],"mentions":2,"country":"US","latitude":46.059,"longitude":-93.364,"precision":"admin","salience":0.4},\
{"id":"snow-duluth/e3","type":"Organization","subtype":"Police","name":"police","mentions":1,"salience":0.3},\
{"id":"snow-duluth/e4","type":"Person","name":"Carol Haugen","titles":[{"start":226,"end":229,"text":"Lt.","kind":"rank"}],"mentions":1,"salience":0.1},\
{"id":"snow-duluth/e5","type":"Organization","subtype":"Company","name":"Northshore Electric","roles":[{"start":372,"end":383,"text":"The utility"}],"mentions":2,"salience":0.2},\
{"id":"snow-duluth/e6","type":"Organization","subtype":"MilitaryUnit","name":"National Guard","country":"US","mentions":1,"salience":0.1},\
{"id":"heat-seville/e1","type":"Place","subtype":"City","name":"Seville","mentions":2,"country":"ES","latitude":37.38,"longitude":-5.97,"precision":"city","geonames":"2510911","salience":0.4},\
{"id":"heat-seville/e2","type":"Place","subtype":"Country","name":"Spain","mentions":1,"country":"ES","latitude":40,"longitude":-4,"precision":"country","geonames":"2510769","salience":0.3},\
{"id":"heat-seville/e3","type":"Organization","subtype":"GovernmentOrganization","name":"The city council","mentions":1,"salience":0.1},\
{"id":"heat-seville/e4","type":"Person","name":"Rocío Almagro","titles":[{"start":421,"end":424,"text":"Dr.","kind":"profession"}],"roles":[{"start":440,"end":444,"text":"head"}],"gender":"female","mentions":2,"salience":0.2},\
{"id":"heat-seville/e5","type":"Place","name":"Triana","mentions":1,"salience":0.1},\
{"id":"typhoon-tacloban/e1","type":"Place","subtype":"City","name":"Tacloban","mentions":2,"country":"PH","latitude":11.24,"longitude":125,"precision":"city","geonames":"1684712","salience":0.4},\
{"id":"typhoon-tacloban/e2","type":"Place","subtype":"Country","name":"Philippines","mentions":2,"country":"PH","latitude":13,"longitude":122,"precision":"country","geonames":"1694008","salience":0.4},\
{"id":"typhoon-tacloban/e3","type":"Event","subtype":"Disaster","name":"Typhoon Asiri","aliases":["Asiri"],"mentions":2,"salience":0.4},\
{"id":"typhoon-tacloban/e4","type":"Person","name":"Teresita Olaguer","titles":[{"start":403,"end":413,"text":"Vice Mayor","kind":"office"}],"mentions":1,"salience":0.1},\
{"id":"typhoon-tacloban/e5","type":"Organization","name":"Pacific Bulletin","mentions":1,"salience":0.1},\
{"id":"typhoon-tacloban/e6","type":"Event","subtype":"Disaster","name":"Typhoon Belen","mentions":1,"salience":0.1}\
]')
export const entitiesById = /* @__PURE__ */ byId(entities)
export const entity = /* @__PURE__ */ finder(entitiesById, 'entities')
export const isCreativeWorkEntity = ({ type }) => type === 'CreativeWork'
export const isEventEntity = ({ type }) => type === 'Event'
export const isGroupEntity = ({ type }) => type === 'Group'
export const isOrganizationEntity = ({ type }) => type === 'Organization'
export const isPersonEntity = ({ type }) => type === 'Person'
export const isPlaceEntity = ({ type }) => type === 'Place'
export const isProductEntity = ({ type }) => type === 'Product'
