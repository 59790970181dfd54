// Made by nutgraf: change the stories, not this file.
import { byId, finder } from './look-up.js'

export const times = /* @__PURE__ */ JSON.parse('[\
{"id":"air-strike/t1","start":247,"end":261,"text":"late on Monday","type":"DATE","value":"2024-01-15","mod":"END","from":"2024-01-15","to":"2024-01-15","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"air-strike/t2","start":453,"end":460,"text":"Tuesday","type":"DATE","value":"2024-01-16","edtf":"2024-01-16","from":"2024-01-16","to":"2024-01-16","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"air-strike/t3","start":691,"end":695,"text":"2021","type":"DATE","value":"2021","edtf":"2021","from":"2021-01-01","to":"2021-12-31"},\
{"id":"air-strike/t4","start":1278,"end":1292,"text":"11:40 p.m. GMT","type":"TIME","value":"2024-01-15T23:40Z","mod":"APPROX","from":"2024-01-15T23:40Z","to":"2024-01-15T23:40Z","anchor":{"rule":"same-moment-on-another-clock","against":"datePublished"}},\
{"id":"air-strike/t5","start":1297,"end":1315,"text":"12:40 a.m. Tuesday","type":"TIME","value":"2024-01-16T00:40","from":"2024-01-16T00:40","to":"2024-01-16T00:40","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"air-strike/t6","start":1811,"end":1817,"text":"Jan. 6","type":"DATE","value":"2024-01-06","edtf":"2024-01-06","from":"2024-01-06","to":"2024-01-06","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"air-strike/t7","start":2241,"end":2254,"text":"Last November","type":"DATE","value":"2023-11","edtf":"2023-11","from":"2023-11-01","to":"2023-11-30","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"air-strike/t8","start":2464,"end":2481,"text":"Three weeks later","type":"DATE","value":"XXXX-WXX","anchor":{"rule":"after-the-publication"}},\
{"id":"air-strike/t9","start":2569,"end":2576,"text":"Tuesday","type":"DATE","value":"2024-01-16","edtf":"2024-01-16","from":"2024-01-16","to":"2024-01-16","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"air-strike/t10","start":2668,"end":2679,"text":"the weekend","type":"DATE","value":"2024-W03-WE","edtf":"2024-01-20/2024-01-21","from":"2024-01-20","to":"2024-01-21","anchor":{"rule":"weekend-same-the-one-told","against":"air-strike/t9"}},\
{"id":"air-strike/t11","start":2765,"end":2773,"text":"Thursday","type":"DATE","value":"2024-01-18","edtf":"2024-01-18","from":"2024-01-18","to":"2024-01-18","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"company-deal/t1","start":124,"end":131,"text":"June 11","type":"DATE","value":"2024-06-11","edtf":"2024-06-11","from":"2024-06-11","to":"2024-06-11","anchor":{"rule":"current-of-its-name","against":"datePublished"}},\
{"id":"company-deal/t2","start":308,"end":315,"text":"Tuesday","type":"DATE","value":"2024-06-11","edtf":"2024-06-11","from":"2024-06-11","to":"2024-06-11","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"company-deal/t3","start":484,"end":490,"text":"Monday","type":"DATE","value":"2024-06-10","edtf":"2024-06-10","from":"2024-06-10","to":"2024-06-10","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"company-deal/t4","start":893,"end":900,"text":"July 19","type":"DATE","value":"2024-07-19","edtf":"2024-07-19","from":"2024-07-19","to":"2024-07-19","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"company-deal/t5","start":1086,"end":1104,"text":"the fourth quarter","type":"DATE","value":"2024-Q4","edtf":"2024-36","from":"2024-10-01","to":"2024-12-31","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"company-deal/t6","start":1576,"end":1596,"text":"the end of the month","type":"DATE","value":"2024-06","mod":"END","from":"2024-06-21","to":"2024-06-30","anchor":{"rule":"this-month","against":"datePublished"}},\
{"id":"company-deal/t7","start":1650,"end":1659,"text":"last year","type":"DATE","value":"2023","edtf":"2023","from":"2023-01-01","to":"2023-12-31","anchor":{"rule":"years-before-publication","against":"datePublished"}},\
{"id":"company-deal/t8","start":1758,"end":1764,"text":"a year","type":"SET","value":"P1Y"},\
{"id":"company-deal/t9","start":1768,"end":1772,"text":"2027","type":"DATE","value":"2027","edtf":"2027","from":"2027-01-01","to":"2027-12-31"},\
{"id":"company-deal/t10","start":1913,"end":1917,"text":"2017","type":"DATE","value":"2017","edtf":"2017","from":"2017-01-01","to":"2017-12-31"},\
{"id":"company-deal/t11","start":1933,"end":1942,"text":"12 months","type":"DURATION","value":"P12M"},\
{"id":"company-deal/t12","start":1971,"end":1980,"text":"Last year","type":"DATE","value":"2023","edtf":"2023","from":"2023-01-01","to":"2023-12-31","anchor":{"rule":"years-before-publication","against":"datePublished"}},\
{"id":"company-deal/t13","start":2389,"end":2397,"text":"0915 GMT","type":"TIME","value":"2024-06-11T09:15Z","from":"2024-06-11T09:15Z","to":"2024-06-11T09:15Z","anchor":{"rule":"time-of-the-day-told","against":"company-deal/t1"}},\
{"id":"company-deal/t14","start":2441,"end":2461,"text":"9:30 a.m. local time","type":"TIME","value":"2024-06-11T09:30","from":"2024-06-11T09:30","to":"2024-06-11T09:30","anchor":{"rule":"time-of-the-day-told","against":"company-deal/t13"}},\
{"id":"company-deal/t15","start":2463,"end":2471,"text":"1330 GMT","type":"TIME","value":"2024-06-11T13:30Z","from":"2024-06-11T13:30Z","to":"2024-06-11T13:30Z","anchor":{"rule":"same-moment-on-another-clock","against":"company-deal/t14"}},\
{"id":"council-namesakes/t1","start":145,"end":159,"text":"Thursday night","type":"TIME","value":"2024-02-08TNI","from":"2024-02-08T20:00","to":"2024-02-08T24:00","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"council-namesakes/t2","start":217,"end":226,"text":"14 months","type":"DURATION","value":"P14M"},\
{"id":"council-namesakes/t3","start":303,"end":310,"text":"minutes","type":"DURATION","value":"PTXM"},\
{"id":"council-namesakes/t4","start":352,"end":356,"text":"2016","type":"DATE","value":"2016","edtf":"2016","from":"2016-01-01","to":"2016-12-31"},\
{"id":"council-namesakes/t5","start":532,"end":549,"text":"up to three years","type":"DURATION","value":"P3Y","mod":"EQUAL_OR_LESS"},\
{"id":"council-namesakes/t6","start":719,"end":729,"text":"last month","type":"DATE","value":"2024-01","edtf":"2024-01","from":"2024-01-01","to":"2024-01-31","anchor":{"rule":"months-before-publication","against":"datePublished"}},\
{"id":"council-namesakes/t7","start":1006,"end":1012,"text":"Monday","type":"DATE","value":"2024-02-05","edtf":"2024-02-05","from":"2024-02-05","to":"2024-02-05","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"council-namesakes/t8","start":1054,"end":1058,"text":"1998","type":"DATE","value":"1998","edtf":"1998","from":"1998-01-01","to":"1998-12-31"},\
{"id":"council-namesakes/t9","start":1081,"end":1090,"text":"last fall","type":"DATE","value":"2023-FA","edtf":"2023-23","from":"2023-09-01","to":"2023-11-30","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"council-namesakes/t10","start":1181,"end":1188,"text":"Nov. 12","type":"DATE","value":"2023-11-12","edtf":"2023-11-12","from":"2023-11-12","to":"2023-11-12","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"council-namesakes/t11","start":1214,"end":1224,"text":"58 minutes","type":"DURATION","value":"PT58M"},\
{"id":"council-namesakes/t12","start":1298,"end":1305,"text":"an hour","type":"DURATION","value":"PT1H"},\
{"id":"council-namesakes/t13","start":1509,"end":1515,"text":"a year","type":"SET","value":"P1Y"},\
{"id":"council-namesakes/t14","start":1743,"end":1750,"text":"Feb. 20","type":"DATE","value":"2024-02-20","edtf":"2024-02-20","from":"2024-02-20","to":"2024-02-20","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"council-namesakes/t15","start":1811,"end":1816,"text":"March","type":"DATE","value":"2024-03","edtf":"2024-03","from":"2024-03-01","to":"2024-03-31","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"council-namesakes/t16","start":1921,"end":1929,"text":"One year","type":"DURATION","value":"P1Y"},\
{"id":"council-namesakes/t17","start":2147,"end":2151,"text":"1987","type":"DATE","value":"1987","edtf":"1987","from":"1987-01-01","to":"1987-12-31"},\
{"id":"council-namesakes/t18","start":2337,"end":2345,"text":"April 15","type":"DATE","value":"2024-04-15","edtf":"2024-04-15","from":"2024-04-15","to":"2024-04-15","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"council-namesakes/t19","start":2472,"end":2479,"text":"Feb. 22","type":"DATE","value":"2024-02-22","edtf":"2024-02-22","from":"2024-02-22","to":"2024-02-22","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"council-namesakes/t20","start":2560,"end":2564,"text":"June","type":"DATE","value":"2024-06","edtf":"2024-06","from":"2024-06-01","to":"2024-06-30","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"court-case/t1","start":183,"end":192,"text":"six years","type":"DURATION","value":"P6Y"},\
{"id":"court-case/t2","start":197,"end":208,"text":"four months","type":"DURATION","value":"P4M"},\
{"id":"court-case/t3","start":212,"end":218,"text":"Friday","type":"DATE","value":"2024-02-16","edtf":"2024-02-16","from":"2024-02-16","to":"2024-02-16","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"court-case/t4","start":255,"end":265,"text":"nine years","type":"DURATION","value":"P9Y"},\
{"id":"court-case/t5","start":650,"end":660,"text":"Last month","type":"DATE","value":"2024-01","edtf":"2024-01","from":"2024-01-01","to":"2024-01-31","anchor":{"rule":"months-before-publication","against":"datePublished"}},\
{"id":"court-case/t6","start":951,"end":962,"text":"seven weeks","type":"DURATION","value":"P7W"},\
{"id":"court-case/t7","start":1158,"end":1169,"text":"3 June 2013","type":"DATE","value":"2013-06-03","edtf":"2013-06-03","from":"2013-06-03","to":"2013-06-03"},\
{"id":"court-case/t8","start":1197,"end":1210,"text":"11 March 2022","type":"DATE","value":"2022-03-11","edtf":"2022-03-11","from":"2022-03-11","to":"2022-03-11"},\
{"id":"court-case/t9","start":1976,"end":1980,"text":"June","type":"DATE","value":"2024-06","edtf":"2024-06","from":"2024-06-01","to":"2024-06-30","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"court-case/t10","start":2514,"end":2518,"text":"2019","type":"DATE","value":"2019","edtf":"2019","from":"2019-01-01","to":"2019-12-31"},\
{"id":"earthquake/t1","start":220,"end":226,"text":"Friday","type":"DATE","value":"2024-04-19","edtf":"2024-04-19","from":"2024-04-19","to":"2024-04-19","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"earthquake/t2","start":424,"end":440,"text":"late on Thursday","type":"DATE","value":"2024-04-18","mod":"END","from":"2024-04-18","to":"2024-04-18","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"earthquake/t3","start":960,"end":992,"text":"3:17 a.m. local time on Thursday","type":"TIME","value":"2024-04-18T03:17","from":"2024-04-18T03:17","to":"2024-04-18T03:17","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"earthquake/t4","start":994,"end":1015,"text":"2117 GMT on Wednesday","type":"TIME","value":"2024-04-17T21:17Z","from":"2024-04-17T21:17Z","to":"2024-04-17T21:17Z","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"earthquake/t5","start":1465,"end":1475,"text":"five hours","type":"DURATION","value":"PT5H"},\
{"id":"earthquake/t6","start":2013,"end":2021,"text":"Saturday","type":"DATE","value":"2024-04-13","edtf":"2024-04-13","from":"2024-04-13","to":"2024-04-13","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"earthquake/t7","start":2022,"end":2027,"text":"a day","type":"DURATION","value":"P1D"},\
{"id":"earthquake/t8","start":2098,"end":2104,"text":"Sunday","type":"DATE","value":"2024-04-21","edtf":"2024-04-21","from":"2024-04-21","to":"2024-04-21","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"earthquake/t9","start":2320,"end":2334,"text":"Saturday night","type":"TIME","value":"2024-04-20TNI","from":"2024-04-20T20:00","to":"2024-04-20T24:00","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"earthquake/t10","start":2479,"end":2491,"text":"October 2015","type":"DATE","value":"2015-10","edtf":"2015-10","from":"2015-10-01","to":"2015-10-31"},\
{"id":"election/t1","start":238,"end":244,"text":"Sunday","type":"DATE","value":"2024-10-06","edtf":"2024-10-06","from":"2024-10-06","to":"2024-10-06","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"election/t2","start":488,"end":503,"text":"early on Monday","type":"DATE","value":"2024-10-07","mod":"START","from":"2024-10-07","to":"2024-10-07","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"election/t3","start":607,"end":619,"text":"22 September","type":"DATE","value":"2024-09-22","edtf":"2024-09-22","from":"2024-09-22","to":"2024-09-22","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"election/t4","start":1053,"end":1060,"text":"Tuesday","type":"DATE","value":"2024-10-08","edtf":"2024-10-08","from":"2024-10-08","to":"2024-10-08","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"election/t5","start":1381,"end":1391,"text":"three days","type":"DURATION","value":"P3D"},\
{"id":"election/t6","start":1450,"end":1470,"text":"two and a half hours","type":"DURATION","value":"PT2H30M","mod":"APPROX"},\
{"id":"election/t7","start":1493,"end":1510,"text":"6 p.m. local time","type":"TIME","value":"2024-10-06T18:00","from":"2024-10-06T18:00","to":"2024-10-06T18:00","anchor":{"rule":"time-of-the-day-told","against":"election/t1"}},\
{"id":"election/t8","start":1512,"end":1520,"text":"1900 GMT","type":"TIME","value":"2024-10-06T19:00Z","from":"2024-10-06T19:00Z","to":"2024-10-06T19:00Z","anchor":{"rule":"same-moment-on-another-clock","against":"election/t7"}},\
{"id":"election/t9","start":2144,"end":2158,"text":"Five years ago","type":"DATE","value":"2019","edtf":"2019","from":"2019-01-01","to":"2019-12-31","anchor":{"rule":"years-before-publication","against":"datePublished"}},\
{"id":"election/t10","start":2435,"end":2445,"text":"9 November","type":"DATE","value":"2024-11-09","edtf":"2024-11-09","from":"2024-11-09","to":"2024-11-09","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"election/t11","start":2460,"end":2470,"text":"five years","type":"DURATION","value":"P5Y"},\
{"id":"ferry-service/t1","start":43,"end":47,"text":"June","type":"DATE","value":"2024-06","edtf":"2024-06","from":"2024-06-01","to":"2024-06-30","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"ferry-service/t2","start":121,"end":134,"text":"Monday 3 June","type":"DATE","value":"2024-06-03","edtf":"2024-06-03","from":"2024-06-03","to":"2024-06-03","anchor":{"rule":"year-of-its-weekday","against":"datePublished"}},\
{"id":"ferry-service/t3","start":157,"end":164,"text":"Tuesday","type":"DATE","value":"2024-05-14","edtf":"2024-05-14","from":"2024-05-14","to":"2024-05-14","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"ferry-service/t4","start":337,"end":346,"text":"18 months","type":"DURATION","value":"P18M"},\
{"id":"ferry-service/t5","start":461,"end":472,"text":"the morning","type":"TIME","value":"2024-05-14TMO","from":"2024-05-14T06:00","to":"2024-05-14T12:00","anchor":{"rule":"time-of-the-day-told","against":"datePublished"}},\
{"id":"ferry-service/t6","start":666,"end":671,"text":"March","type":"DATE","value":"2024-03","edtf":"2024-03","from":"2024-03-01","to":"2024-03-31","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"ferry-service/t7","start":711,"end":724,"text":"last Thursday","type":"DATE","value":"2024-05-09","edtf":"2024-05-09","from":"2024-05-09","to":"2024-05-09","anchor":{"rule":"weekday-before","against":"datePublished"}},\
{"id":"ferry-service/t8","start":856,"end":867,"text":"last summer","type":"DATE","value":"2023-SU","edtf":"2023-22","from":"2023-06-01","to":"2023-08-31","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"ferry-service/t9","start":929,"end":935,"text":"3 June","type":"DATE","value":"2024-06-03","edtf":"2024-06-03","from":"2024-06-03","to":"2024-06-03","anchor":{"rule":"near-of-its-name","against":"datePublished"}},\
{"id":"ferry-service/t10","start":998,"end":1004,"text":"Monday","type":"DATE","value":"2024-05-13","edtf":"2024-05-13","from":"2024-05-13","to":"2024-05-13","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"ferry-service/t11","start":1008,"end":1016,"text":"Saturday","type":"DATE","value":"2024-05-11","edtf":"2024-05-11","from":"2024-05-11","to":"2024-05-11","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"ferry-service/t12","start":1068,"end":1077,"text":"every day","type":"SET","value":"P1D"},\
{"id":"ferry-service/t13","start":1197,"end":1210,"text":"31 March 2025","type":"DATE","value":"2025-03-31","edtf":"2025-03-31","from":"2025-03-31","to":"2025-03-31"},\
{"id":"ferry-service/t14","start":1258,"end":1262,"text":"July","type":"DATE","value":"2024-07","edtf":"2024-07","from":"2024-07-01","to":"2024-07-31","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"ferry-service/t15","start":1300,"end":1315,"text":"noon on Tuesday","type":"TIME","value":"2024-05-14T12:00","from":"2024-05-14T12:00","to":"2024-05-14T12:00","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"ferry-service/t16","start":1566,"end":1586,"text":"the end of the month","type":"DATE","value":"2024-05","mod":"END","from":"2024-05-22","to":"2024-05-31","anchor":{"rule":"this-month","against":"datePublished"}},\
{"id":"ferry-service/t17","start":1676,"end":1680,"text":"1974","type":"DATE","value":"1974","edtf":"1974","from":"1974-01-01","to":"1974-12-31"},\
{"id":"ferry-service/t18","start":1694,"end":1698,"text":"1999","type":"DATE","value":"1999","edtf":"1999","from":"1999-01-01","to":"1999-12-31"},\
{"id":"ferry-service/t19","start":1718,"end":1722,"text":"2010","type":"DATE","value":"2010","edtf":"2010","from":"2010-01-01","to":"2010-12-31"},\
{"id":"ferry-service/t20","start":1980,"end":1996,"text":"7.30pm on Friday","type":"TIME","value":"2024-05-17T19:30","from":"2024-05-17T19:30","to":"2024-05-17T19:30","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"football-match/t1","start":380,"end":387,"text":"Tuesday","type":"DATE","value":"XXXX-WXX-2","anchor":{"rule":"no-date-known"}},\
{"id":"football-match/t2","start":409,"end":419,"text":"last night","type":"TIME","value":"XXXX-XX-XXTNI","anchor":{"rule":"no-date-known"}},\
{"id":"football-match/t3","start":460,"end":468,"text":"Saturday","type":"DATE","value":"XXXX-WXX-6","anchor":{"rule":"no-date-known"}},\
{"id":"football-match/t4","start":642,"end":650,"text":"Saturday","type":"DATE","value":"XXXX-WXX-6","anchor":{"rule":"no-date-known"}},\
{"id":"football-match/t5","start":670,"end":680,"text":"40 minutes","type":"DURATION","value":"PT40M"},\
{"id":"football-match/t6","start":837,"end":856,"text":"Eight minutes later","type":"DURATION","value":"PT8M"},\
{"id":"football-match/t7","start":1052,"end":1062,"text":"58 minutes","type":"DURATION","value":"PT58M"},\
{"id":"football-match/t8","start":1181,"end":1194,"text":"three minutes","type":"DURATION","value":"PT3M"},\
{"id":"football-match/t9","start":1201,"end":1213,"text":"Half an hour","type":"DURATION","value":"PT30M"},\
{"id":"football-match/t10","start":1484,"end":1493,"text":"the night","type":"TIME","value":"XXXX-XX-XXTNI","anchor":{"rule":"no-date-known"}},\
{"id":"football-match/t11","start":2077,"end":2086,"text":"last year","type":"DATE","value":"XXXX","anchor":{"rule":"no-date-known"}},\
{"id":"football-match/t12","start":2154,"end":2171,"text":"tonight at 7.45pm","type":"TIME","value":"XXXX-XX-XXT19:45","anchor":{"rule":"no-date-known"}},\
{"id":"football-match/t13","start":2248,"end":2254,"text":"Monday","type":"DATE","value":"XXXX-WXX-1","anchor":{"rule":"no-date-known"}},\
{"id":"football-match/t14","start":2298,"end":2301,"text":"Now","type":"DATE","value":"PRESENT_REF"},\
{"id":"harbour-page/t1","start":34,"end":44,"text":"nine hours","type":"DURATION","value":"PT9H"},\
{"id":"harbour-page/t2","start":146,"end":165,"text":"Wednesday afternoon","type":"TIME","value":"2024-08-14TAF","from":"2024-08-14T12:00","to":"2024-08-14T18:00","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"harbour-page/t3","start":264,"end":274,"text":"nine hours","type":"DURATION","value":"PT9H"},\
{"id":"harbour-page/t4","start":278,"end":287,"text":"Wednesday","type":"DATE","value":"2024-08-14","edtf":"2024-08-14","from":"2024-08-14","to":"2024-08-14","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"harbour-page/t5","start":557,"end":563,"text":"5.10am","type":"TIME","value":"2024-08-14T05:10","from":"2024-08-14T05:10","to":"2024-08-14T05:10","anchor":{"rule":"time-of-the-day-told","against":"harbour-page/t4"}},\
{"id":"harbour-page/t6","start":797,"end":808,"text":"three hours","type":"DURATION","value":"PT3H"},\
{"id":"harbour-page/t7","start":931,"end":937,"text":"2.15pm","type":"TIME","value":"2024-08-14T14:15","from":"2024-08-14T14:15","to":"2024-08-14T14:15","anchor":{"rule":"time-of-the-day-told","against":"harbour-page/t5"}},\
{"id":"harbour-page/t8","start":1059,"end":1075,"text":"almost six hours","type":"DURATION","value":"PT6H","mod":"LESS_THAN"},\
{"id":"harbour-page/t9","start":1381,"end":1387,"text":"Friday","type":"DATE","value":"2024-08-16","edtf":"2024-08-16","from":"2024-08-16","to":"2024-08-16","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"harbour-page/t10","start":1471,"end":1475,"text":"July","type":"DATE","value":"2024-07","edtf":"2024-07","from":"2024-07-01","to":"2024-07-31","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"harbour-page/t11","start":1541,"end":1549,"text":"2 August","type":"DATE","value":"2024-08-02","edtf":"2024-08-02","from":"2024-08-02","to":"2024-08-02","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"harbour-page/t12","start":1698,"end":1704,"text":"Sunday","type":"DATE","value":"2024-08-18","edtf":"2024-08-18","from":"2024-08-18","to":"2024-08-18","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"harbour-page/t13","start":1811,"end":1826,"text":"Wednesday night","type":"TIME","value":"2024-08-14TNI","from":"2024-08-14T20:00","to":"2024-08-14T24:00","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"harbour-page/t14","start":1990,"end":1998,"text":"Thursday","type":"DATE","value":"2024-08-15","edtf":"2024-08-15","from":"2024-08-15","to":"2024-08-15","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"harbour-page/t15","start":2052,"end":2065,"text":"February 2019","type":"DATE","value":"2019-02","edtf":"2019-02","from":"2019-02-01","to":"2019-02-28"},\
{"id":"harbour-page/t16","start":2168,"end":2178,"text":"five weeks","type":"DURATION","value":"P5W"},\
{"id":"health-briefing/t1","start":220,"end":229,"text":"last week","type":"DATE","value":"2024-W10","edtf":"2024-03-04/2024-03-10","from":"2024-03-04","to":"2024-03-10","anchor":{"rule":"weeks-before-publication","against":"datePublished"}},\
{"id":"health-briefing/t2","start":242,"end":253,"text":"week before","type":"DATE","value":"2024-W09","edtf":"2024-02-26/2024-03-03","from":"2024-02-26","to":"2024-03-03","anchor":{"rule":"week-before-the-one-told","against":"health-briefing/t1"}},\
{"id":"health-briefing/t3","start":280,"end":288,"text":"Thursday","type":"DATE","value":"2024-03-14","edtf":"2024-03-14","from":"2024-03-14","to":"2024-03-14","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"health-briefing/t4","start":457,"end":464,"text":"Jan. 20","type":"DATE","value":"2024-01-20","edtf":"2024-01-20","from":"2024-01-20","to":"2024-01-20","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"health-briefing/t5","start":590,"end":596,"text":"weekly","type":"SET","value":"P1W"},\
{"id":"health-briefing/t6","start":619,"end":637,"text":"10 a.m. local time","type":"TIME","value":"2024-03-14T10:00","from":"2024-03-14T10:00","to":"2024-03-14T10:00","anchor":{"rule":"time-of-the-day-told","against":"datePublished"}},\
{"id":"health-briefing/t7","start":639,"end":647,"text":"0800 GMT","type":"TIME","value":"2024-03-14T08:00Z","from":"2024-03-14T08:00Z","to":"2024-03-14T08:00Z","anchor":{"rule":"same-moment-on-another-clock","against":"health-briefing/t6"}},\
{"id":"health-briefing/t8","start":845,"end":852,"text":"21 days","type":"DURATION","value":"P21D"},\
{"id":"health-briefing/t9","start":924,"end":943,"text":"the end of February","type":"DATE","value":"2024-02","mod":"END","from":"2024-02-21","to":"2024-02-29","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"health-briefing/t10","start":1068,"end":1076,"text":"one week","type":"DURATION","value":"P1W"},\
{"id":"health-briefing/t11","start":1267,"end":1273,"text":"Monday","type":"DATE","value":"2024-03-18","edtf":"2024-03-18","from":"2024-03-18","to":"2024-03-18","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"health-briefing/t12","start":1356,"end":1376,"text":"the end of the month","type":"DATE","value":"2024-03","mod":"END","from":"2024-03-22","to":"2024-03-31","anchor":{"rule":"this-month","against":"datePublished"}},\
{"id":"health-briefing/t13","start":1651,"end":1658,"text":"January","type":"DATE","value":"2024-01","edtf":"2024-01","from":"2024-01-01","to":"2024-01-31","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"health-briefing/t14","start":1908,"end":1915,"text":"April 2","type":"DATE","value":"2024-04-02","edtf":"2024-04-02","from":"2024-04-02","to":"2024-04-02","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"health-briefing/t15","start":2185,"end":2194,"text":"Last year","type":"DATE","value":"2023","edtf":"2023","from":"2023-01-01","to":"2023-12-31","anchor":{"rule":"years-before-publication","against":"datePublished"}},\
{"id":"health-briefing/t16","start":2384,"end":2390,"text":"August","type":"DATE","value":"2023-08","edtf":"2023-08","from":"2023-08-01","to":"2023-08-31","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"health-briefing/t17","start":2430,"end":2439,"text":"last year","type":"DATE","value":"2023","edtf":"2023","from":"2023-01-01","to":"2023-12-31","anchor":{"rule":"years-before-publication","against":"datePublished"}},\
{"id":"metonyms-acronyms/t1","start":163,"end":171,"text":"Thursday","type":"DATE","value":"2024-11-14","edtf":"2024-11-14","from":"2024-11-14","to":"2024-11-14","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"metonyms-acronyms/t2","start":202,"end":212,"text":"seven days","type":"DURATION","value":"P7D"},\
{"id":"metonyms-acronyms/t3","start":277,"end":287,"text":"last month","type":"DATE","value":"2024-10","edtf":"2024-10","from":"2024-10-01","to":"2024-10-31","anchor":{"rule":"months-before-publication","against":"datePublished"}},\
{"id":"metonyms-acronyms/t4","start":778,"end":801,"text":"the night of 29 October","type":"TIME","value":"2024-10-29TNI","from":"2024-10-29T20:00","to":"2024-10-29T24:00","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"metonyms-acronyms/t5","start":964,"end":967,"text":"now","type":"DATE","value":"PRESENT_REF"},\
{"id":"metonyms-acronyms/t6","start":1136,"end":1145,"text":"two weeks","type":"DURATION","value":"P2W"},\
{"id":"metonyms-acronyms/t7","start":1999,"end":2015,"text":"6pm on Wednesday","type":"TIME","value":"2024-11-13T18:00","from":"2024-11-13T18:00","to":"2024-11-13T18:00","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"metonyms-acronyms/t8","start":2034,"end":2046,"text":"four minutes","type":"DURATION","value":"PT4M"},\
{"id":"metonyms-acronyms/t9","start":2439,"end":2445,"text":"Monday","type":"DATE","value":"2024-11-18","edtf":"2024-11-18","from":"2024-11-18","to":"2024-11-18","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"metonyms-acronyms/t10","start":2451,"end":2464,"text":"May last year","type":"DATE","value":"2023-05","edtf":"2023-05","from":"2023-05-01","to":"2023-05-31","anchor":{"rule":"in-last-year","against":"datePublished"}},\
{"id":"obituary/t1","start":214,"end":225,"text":"27 February","type":"DATE","value":"2024-02-27","edtf":"2024-02-27","from":"2024-02-27","to":"2024-02-27","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"obituary/t2","start":337,"end":347,"text":"4 May 1932","type":"DATE","value":"1932-05-04","edtf":"1932-05-04","from":"1932-05-04","to":"1932-05-04"},\
{"id":"obituary/t3","start":440,"end":450,"text":"April 1942","type":"DATE","value":"1942-04","edtf":"1942-04","from":"1942-04-01","to":"1942-04-30"},\
{"id":"obituary/t4","start":701,"end":705,"text":"1961","type":"DATE","value":"1961","edtf":"1961","from":"1961-01-01","to":"1961-12-31"},\
{"id":"obituary/t5","start":915,"end":919,"text":"1989","type":"DATE","value":"1989","edtf":"1989","from":"1989-01-01","to":"1989-12-31"},\
{"id":"obituary/t6","start":1110,"end":1116,"text":"summer","type":"DATE","value":"1961-SU","edtf":"1961-22","from":"1961-06-01","to":"1961-08-31","anchor":{"rule":"year-told","against":"obituary/t4"}},\
{"id":"obituary/t7","start":1206,"end":1220,"text":"40 years later","type":"DATE","value":"2001","edtf":"2001","from":"2001-01-01","to":"2001-12-31","anchor":{"rule":"year-after-the-one-told","against":"obituary/t6"}},\
{"id":"obituary/t8","start":1268,"end":1272,"text":"1965","type":"DATE","value":"1965","edtf":"1965","from":"1965-01-01","to":"1965-12-31"},\
{"id":"obituary/t9","start":1397,"end":1412,"text":"two years later","type":"DATE","value":"1967","edtf":"1967","from":"1967-01-01","to":"1967-12-31","anchor":{"rule":"year-after-the-one-told","against":"obituary/t8"}},\
{"id":"obituary/t10","start":1445,"end":1449,"text":"1980","type":"DATE","value":"1980","edtf":"1980","from":"1980-01-01","to":"1980-12-31"},\
{"id":"obituary/t11","start":1598,"end":1602,"text":"1978","type":"DATE","value":"1978","edtf":"1978","from":"1978-01-01","to":"1978-12-31"},\
{"id":"obituary/t12","start":1750,"end":1754,"text":"1986","type":"DATE","value":"1986","edtf":"1986","from":"1986-01-01","to":"1986-12-31"},\
{"id":"obituary/t13","start":1876,"end":1880,"text":"1982","type":"DATE","value":"1982","edtf":"1982","from":"1982-01-01","to":"1982-12-31"},\
{"id":"obituary/t14","start":1893,"end":1897,"text":"1997","type":"DATE","value":"1997","edtf":"1997","from":"1997-01-01","to":"1997-12-31"},\
{"id":"obituary/t15","start":2212,"end":2216,"text":"1966","type":"DATE","value":"1966","edtf":"1966","from":"1966-01-01","to":"1966-12-31"},\
{"id":"obituary/t16","start":2221,"end":2225,"text":"1971","type":"DATE","value":"1971","edtf":"1971","from":"1971-01-01","to":"1971-12-31"},\
{"id":"obituary/t17","start":2293,"end":2297,"text":"2009","type":"DATE","value":"2009","edtf":"2009","from":"2009-01-01","to":"2009-12-31"},\
{"id":"obituary/t18","start":2322,"end":2326,"text":"1993","type":"DATE","value":"1993","edtf":"1993","from":"1993-01-01","to":"1993-12-31"},\
{"id":"obituary/t19","start":2457,"end":2472,"text":"Friday 15 March","type":"DATE","value":"2024-03-15","edtf":"2024-03-15","from":"2024-03-15","to":"2024-03-15","anchor":{"rule":"year-of-its-weekday","against":"datePublished"}},\
{"id":"obituary/t20","start":2601,"end":2611,"text":"4 May 1932","type":"DATE","value":"1932-05-04","edtf":"1932-05-04","from":"1932-05-04","to":"1932-05-04"},\
{"id":"obituary/t21","start":2618,"end":2634,"text":"27 February 2024","type":"DATE","value":"2024-02-27","edtf":"2024-02-27","from":"2024-02-27","to":"2024-02-27"},\
{"id":"protest/t1","start":168,"end":176,"text":"Saturday","type":"DATE","value":"2024-09-21","edtf":"2024-09-21","from":"2024-09-21","to":"2024-09-21","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"protest/t2","start":511,"end":522,"text":"three hours","type":"DURATION","value":"PT3H"},\
{"id":"protest/t3","start":539,"end":548,"text":"8:30 p.m.","type":"TIME","value":"2024-09-21T20:30","mod":"APPROX","from":"2024-09-21T20:30","to":"2024-09-21T20:30","anchor":{"rule":"time-of-the-day-told","against":"protest/t1"}},\
{"id":"protest/t4","start":550,"end":558,"text":"1730 GMT","type":"TIME","value":"2024-09-21T17:30Z","from":"2024-09-21T17:30Z","to":"2024-09-21T17:30Z","anchor":{"rule":"same-moment-on-another-clock","against":"protest/t3"}},\
{"id":"protest/t5","start":754,"end":768,"text":"Sunday morning","type":"TIME","value":"2024-09-22TMO","from":"2024-09-22T06:00","to":"2024-09-22T12:00","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"protest/t6","start":1411,"end":1418,"text":"48-hour","type":"DURATION","value":"PT48H"},\
{"id":"protest/t7","start":1431,"end":1439,"text":"Thursday","type":"DATE","value":"2024-09-26","edtf":"2024-09-26","from":"2024-09-26","to":"2024-09-26","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"protest/t8","start":1803,"end":1809,"text":"Sunday","type":"DATE","value":"2024-09-22","edtf":"2024-09-22","from":"2024-09-22","to":"2024-09-22","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"protest/t9","start":1849,"end":1855,"text":"Monday","type":"DATE","value":"2024-09-23","edtf":"2024-09-23","from":"2024-09-23","to":"2024-09-23","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"protest/t10","start":1972,"end":1978,"text":"Oct. 3","type":"DATE","value":"2024-10-03","edtf":"2024-10-03","from":"2024-10-03","to":"2024-10-03","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"protest/t11","start":2437,"end":2443,"text":"Friday","type":"DATE","value":"2024-09-20","edtf":"2024-09-20","from":"2024-09-20","to":"2024-09-20","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"protest/t12","start":2592,"end":2604,"text":"last October","type":"DATE","value":"2023-10","edtf":"2023-10","from":"2023-10-01","to":"2023-10-31","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"protest/t13","start":2763,"end":2769,"text":"Friday","type":"DATE","value":"2024-09-20","edtf":"2024-09-20","from":"2024-09-20","to":"2024-09-20","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"protest/t14","start":2807,"end":2813,"text":"Sunday","type":"DATE","value":"2024-09-22","edtf":"2024-09-22","from":"2024-09-22","to":"2024-09-22","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"protest/t15","start":2847,"end":2857,"text":"these days","type":"DATE","value":"PRESENT_REF"},\
{"id":"quotes-only/t1","start":923,"end":933,"text":"40 minutes","type":"DURATION","value":"PT40M"},\
{"id":"quotes-only/t2","start":1114,"end":1122,"text":"Thursday","type":"DATE","value":"XXXX-WXX-4","anchor":{"rule":"no-date-known"}},\
{"id":"quotes-only/t3","start":1190,"end":1196,"text":"Friday","type":"DATE","value":"XXXX-WXX-5","anchor":{"rule":"no-date-known"}},\
{"id":"quotes-only/t4","start":1335,"end":1343,"text":"48 hours","type":"DURATION","value":"PT48H"},\
{"id":"quotes-only/t5","start":1432,"end":1443,"text":"last spring","type":"DATE","value":"XXXX-SP","anchor":{"rule":"no-date-known"}},\
{"id":"truce-talks/t1","start":60,"end":66,"text":"60-day","type":"DURATION","value":"P60D"},\
{"id":"truce-talks/t2","start":214,"end":221,"text":"Tuesday","type":"DATE","value":"2024-07-02","edtf":"2024-07-02","from":"2024-07-02","to":"2024-07-02","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"truce-talks/t3","start":294,"end":305,"text":"the weekend","type":"DATE","value":"2024-W27-WE","edtf":"2024-07-06/2024-07-07","from":"2024-07-06","to":"2024-07-07","anchor":{"rule":"weekend-same-the-one-told","against":"truce-talks/t2"}},\
{"id":"truce-talks/t4","start":349,"end":355,"text":"60-day","type":"DURATION","value":"P60D"},\
{"id":"truce-talks/t5","start":422,"end":427,"text":"May 9","type":"DATE","value":"2024-05-09","edtf":"2024-05-09","from":"2024-05-09","to":"2024-05-09","anchor":{"rule":"last-of-its-name","against":"datePublished"}},\
{"id":"truce-talks/t6","start":496,"end":502,"text":"7 a.m.","type":"TIME","value":"2024-07-02T07:00","from":"2024-07-02T07:00","to":"2024-07-02T07:00","anchor":{"rule":"time-of-the-day-told","against":"truce-talks/t2"}},\
{"id":"truce-talks/t7","start":504,"end":512,"text":"1200 GMT","type":"TIME","value":"2024-07-02T12:00Z","from":"2024-07-02T12:00Z","to":"2024-07-02T12:00Z","anchor":{"rule":"same-moment-on-another-clock","against":"truce-talks/t6"}},\
{"id":"truce-talks/t8","start":699,"end":717,"text":"midnight on Friday","type":"TIME","value":"2024-07-05T24:00","from":"2024-07-05T24:00","to":"2024-07-05T24:00","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"truce-talks/t9","start":1218,"end":1225,"text":"July 20","type":"DATE","value":"2024-07-20","edtf":"2024-07-20","from":"2024-07-20","to":"2024-07-20","anchor":{"rule":"next-of-its-name-after-future-cue","against":"datePublished"}},\
{"id":"truce-talks/t10","start":1443,"end":1446,"text":"Now","type":"DATE","value":"PRESENT_REF"},\
{"id":"truce-talks/t11","start":1908,"end":1916,"text":"Tomorrow","type":"DATE","value":"2024-07-03","edtf":"2024-07-03","from":"2024-07-03","to":"2024-07-03","anchor":{"rule":"days-after-publication","against":"datePublished"}},\
{"id":"truce-talks/t12","start":1918,"end":1926,"text":"tomorrow","type":"DATE","value":"2024-07-03","edtf":"2024-07-03","from":"2024-07-03","to":"2024-07-03","anchor":{"rule":"days-after-publication","against":"datePublished"}},\
{"id":"truce-talks/t13","start":1933,"end":1940,"text":"54 days","type":"DURATION","value":"P54D"},\
{"id":"truce-talks/t14","start":2150,"end":2156,"text":"Sunday","type":"DATE","value":"2024-06-30","edtf":"2024-06-30","from":"2024-06-30","to":"2024-06-30","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"truce-talks/t15","start":2495,"end":2508,"text":"two years ago","type":"DATE","value":"2022","edtf":"2022","from":"2022-01-01","to":"2022-12-31","anchor":{"rule":"years-before-publication","against":"datePublished"}},\
{"id":"truce-talks/t16","start":2525,"end":2532,"text":"17 days","type":"DURATION","value":"P17D"},\
{"id":"snow-duluth/t1","start":18,"end":29,"text":"late-winter","type":"DATE","value":"2023-WI","mod":"END","from":"2024-01-31","to":"2024-02-29","anchor":{"rule":"current-of-its-name","against":"datePublished"}},\
{"id":"snow-duluth/t2","start":96,"end":103,"text":"Tuesday","type":"DATE","value":"2024-02-27","edtf":"2024-02-27","from":"2024-02-27","to":"2024-02-27","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"snow-duluth/t3","start":165,"end":175,"text":"nine hours","type":"DURATION","value":"PT9H"},\
{"id":"snow-duluth/t4","start":251,"end":257,"text":"5 p.m.","type":"TIME","value":"2024-02-27T17:00","from":"2024-02-27T17:00","to":"2024-02-27T17:00","anchor":{"rule":"time-of-the-day-told","against":"snow-duluth/t2"}},\
{"id":"snow-duluth/t5","start":366,"end":370,"text":"noon","type":"TIME","value":"2024-02-27T12:00","from":"2024-02-27T12:00","to":"2024-02-27T12:00","anchor":{"rule":"time-of-the-day-told","against":"snow-duluth/t2"}},\
{"id":"snow-duluth/t6","start":443,"end":460,"text":"Wednesday evening","type":"TIME","value":"2024-02-28TEV","from":"2024-02-28T18:00","to":"2024-02-28T24:00","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"snow-duluth/t7","start":590,"end":598,"text":"Thursday","type":"DATE","value":"2024-02-29","edtf":"2024-02-29","from":"2024-02-29","to":"2024-02-29","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"snow-duluth/t8","start":615,"end":638,"text":"the same week last year","type":"DATE","value":"2023-W09","edtf":"2023-02-27/2023-03-05","from":"2023-02-27","to":"2023-03-05","anchor":{"rule":"weeks-before-publication","against":"datePublished"}},\
{"id":"snow-duluth/t9","start":721,"end":727,"text":"Sunday","type":"DATE","value":"2024-02-25","edtf":"2024-02-25","from":"2024-02-25","to":"2024-02-25","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"heat-seville/t1","start":93,"end":111,"text":"5 p.m. on Thursday","type":"TIME","value":"2024-07-18T17:00","from":"2024-07-18T17:00","to":"2024-07-18T17:00","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"heat-seville/t2","start":136,"end":144,"text":"the year","type":"DATE","value":"2024","edtf":"2024","from":"2024-01-01","to":"2024-12-31","anchor":{"rule":"year-same-the-one-told","against":"heat-seville/t1"}},\
{"id":"heat-seville/t3","start":240,"end":249,"text":"Wednesday","type":"DATE","value":"2024-07-17","edtf":"2024-07-17","from":"2024-07-17","to":"2024-07-17","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"heat-seville/t4","start":588,"end":594,"text":"Monday","type":"DATE","value":"2024-07-15","edtf":"2024-07-15","from":"2024-07-15","to":"2024-07-15","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"heat-seville/t5","start":656,"end":663,"text":"Tuesday","type":"DATE","value":"2024-07-23","edtf":"2024-07-23","from":"2024-07-23","to":"2024-07-23","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"heat-seville/t6","start":754,"end":768,"text":"Friday morning","type":"TIME","value":"2024-07-19TMO","from":"2024-07-19T06:00","to":"2024-07-19T12:00","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"typhoon-tacloban/t1","start":88,"end":100,"text":"Monday night","type":"TIME","value":"2024-11-04TNI","from":"2024-11-04T20:00","to":"2024-11-04T24:00","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"typhoon-tacloban/t2","start":576,"end":582,"text":"Sunday","type":"DATE","value":"2024-11-03","edtf":"2024-11-03","from":"2024-11-03","to":"2024-11-03","anchor":{"rule":"last-weekday","against":"datePublished"}},\
{"id":"typhoon-tacloban/t3","start":597,"end":606,"text":"Wednesday","type":"DATE","value":"2024-11-06","edtf":"2024-11-06","from":"2024-11-06","to":"2024-11-06","anchor":{"rule":"next-weekday-after-future-cue","against":"datePublished"}},\
{"id":"typhoon-tacloban/t4","start":666,"end":687,"text":"11:20 p.m. local time","type":"TIME","value":"2024-11-04T23:20","from":"2024-11-04T23:20","to":"2024-11-04T23:20","anchor":{"rule":"time-of-the-day-told","against":"typhoon-tacloban/t1"}},\
{"id":"typhoon-tacloban/t5","start":689,"end":697,"text":"1520 GMT","type":"TIME","value":"2024-11-04T15:20Z","from":"2024-11-04T15:20Z","to":"2024-11-04T15:20Z","anchor":{"rule":"same-moment-on-another-clock","against":"typhoon-tacloban/t4"}},\
{"id":"typhoon-tacloban/t6","start":787,"end":800,"text":"two years ago","type":"DATE","value":"2022","edtf":"2022","from":"2022-01-01","to":"2022-12-31","anchor":{"rule":"years-before-publication","against":"datePublished"}}\
]')
export const timesById = /* @__PURE__ */ byId(times)
export const time = /* @__PURE__ */ finder(timesById, 'times')
