import Testing

@testable import WinnowHTML

@Suite struct DateTextTests {
  @Test(arguments: [
    ("2024-05-03", "2024-05-03"), ("2024-05-03T10:20:00+02:00", "2024-05-03T10:20:00+02:00"),
    ("2024-05-03T10:20:00Z", "2024-05-03T10:20:00Z"), ("2024-05-03t10:20:00z", "2024-05-03T10:20:00Z"),
    ("2024-05-03T10:20:00.123456+0200", "2024-05-03T10:20:00+02:00"),
    ("2024-05-03T10:20:00,5Z", "2024-05-03T10:20:00Z"),
    ("2024-05-03T10:20:00+02", "2024-05-03T10:20:00+02:00"),
    ("2024-05-03T10:20", "2024-05-03T10:20:00"), ("2024-05-03 10:20:30", "2024-05-03T10:20:30"),
    ("2024-05-03 10:20:30 -0500", "2024-05-03T10:20:30-05:00"),
    ("2024-05-03T10:20:30−05:00", "2024-05-03T10:20:30-05:00"),
    ("2024-05-03 10:20 UTC", "2024-05-03T10:20:00Z"),
    ("2024-5-3", "2024-05-03"), ("  2024-05-03\n", "2024-05-03"), ("2024/05/03", "2024-05-03"),
    ("2024.05.03", "2024-05-03"), ("2024/05/03 09:05", "2024-05-03T09:05:00"), ("2024年5月3日", "2024-05-03"),
    ("2024. 5. 3.", "2024-05-03"), ("20240503", "2024-05-03"), ("20240503T102030Z", "2024-05-03T10:20:30Z"),
    ("20240503102030", "2024-05-03T10:20:30"), ("Published 2024-05-03", "2024-05-03"),
  ])
  func datesOfISO8601(_ text: String, _ date: String) { #expect(DateText.normalized(text) == date) }

  @Test(arguments: [
    ("Tue, 03 May 2024 10:20:00 GMT", "2024-05-03T10:20:00Z"),
    ("Fri, 3 May 2024 10:20:00 +0200", "2024-05-03T10:20:00+02:00"),
    ("Fri, 3 May 2024 10:20 EST", "2024-05-03T10:20:00-05:00"),
    ("Fri May  3 10:20:00 2024", "2024-05-03T10:20:00"),
    ("Fri May  3 10:20:00 UTC 2024", "2024-05-03T10:20:00Z"),
    ("Fri May 03 2024 10:20:00 GMT+0200 (Central European Summer Time)", "2024-05-03T10:20:00+02:00"),
    ("Friday, 03-May-2024 10:20:00 GMT", "2024-05-03T10:20:00Z"),
  ])
  func datesOfMailAndServers(_ text: String, _ date: String) { #expect(DateText.normalized(text) == date) }

  @Test(arguments: [
    ("May 3, 2024", "2024-05-03"), ("3 May 2024", "2024-05-03"), ("may 3rd, 2024", "2024-05-03"),
    ("Sept. 21st 2024", "2024-09-21"), ("the 3rd of May, 2024", "2024-05-03"), ("2024 May 3", "2024-05-03"),
    ("May 3, 2024 3:07 pm", "2024-05-03T15:07:00"),
    ("May 3, 2024 at 12:07 a.m. EDT", "2024-05-03T00:07:00-04:00"),
    ("May 3, 2024 12:07 PM", "2024-05-03T12:07:00"), ("10:20, 3 May 2024", "2024-05-03T10:20:00"),
    ("MAY 3 2024", "2024-05-03"), ("Updated: December 31, 1999", "1999-12-31"),
    // German
    ("3. Mai 2024", "2024-05-03"), ("3. März 2024, 10:20 Uhr", "2024-03-03T10:20:00"),
    ("3. MÄRZ 2024", "2024-03-03"),
    ("24. Dez. 2024", "2024-12-24"), ("1. Jänner 2024", "2024-01-01"),
    // French
    ("3 février 2024", "2024-02-03"), ("1er août 2024", "2024-08-01"), ("3 AOUT 2024", "2024-08-03"),
    ("mar. 3 mai 2024", "2024-05-03"), ("3 déc. 2024", "2024-12-03"),
    // Spanish
    ("3 de mayo de 2024", "2024-05-03"), ("3 ene. 2024", "2024-01-03"),
    ("1º de septiembre del 2024", "2024-09-01"),
    // Italian
    ("3 maggio 2024", "2024-05-03"), ("3 gen 2024", "2024-01-03"), ("1º luglio 2024", "2024-07-01"),
    // Portuguese
    ("3 de março de 2024", "2024-03-03"), ("3 de out. de 2024", "2024-10-03"), ("3 fev 2024", "2024-02-03"),
    // Dutch
    ("3 mei 2024", "2024-05-03"), ("3 maart 2024", "2024-03-03"), ("3 mrt. 2024", "2024-03-03"),
  ])
  func datesWithNamesOfMonths(_ text: String, _ date: String) { #expect(DateText.normalized(text) == date) }

  @Test(arguments: [
    ("03.05.2024", "2024-05-03"), ("3.5.2024", "2024-05-03"), ("3. 5. 2024", "2024-05-03"),
    ("03.05.2024 10:20", "2024-05-03T10:20:00"), ("13/05/2024", "2024-05-13"), ("05/13/2024", "2024-05-13"),
    ("13-05-2024", "2024-05-13"), ("05/05/2024", "2024-05-05"), ("03/05/2024", nil), ("3-5-2024", nil),
    ("03/05/24", nil), ("13/13/2024", nil),
  ])
  func daysAndMonthsAreToldApart(_ text: String, _ date: String?) {
    #expect(DateText.normalized(text) == date)
  }

  @Test(arguments: [
    ("1714731600", "2024-05-03T10:20:00Z"), ("1714731600123", "2024-05-03T10:20:00Z"),
    ("1709164800", "2024-02-29T00:00:00Z"), ("1709251199", "2024-02-29T23:59:59Z"),
    ("1000000000", "2001-09-09T01:46:40Z"), ("9999999999", nil), ("171473160", nil), ("17147316001", nil),
  ])
  func timestampsBecomeTimes(_ text: String, _ date: String?) { #expect(DateText.normalized(text) == date) }

  @Test(arguments: [
    "", "2024", "2024-05", "2024-13-01", "2024-00-10", "2024-04-31", "2023-02-29", "1900-02-29", "1899-12-31",
    "2101-01-01", "0001-01-01T00:00:00", "31 April 2024", "May 32, 2024", "PT30M", "10:20", "yesterday",
    "3 days ago", "20241301", "2024-W18-5", "2024-123", "May 2024", "99999999999999999999999999", "1.2.3",
    "3 Foo 2024", "null", "{{ date }}",
  ])
  func whatIsNoDateIsNone(_ text: String) { #expect(DateText.normalized(text) == nil) }

  @Test(arguments: [("2024-02-29", "2024-02-29"), ("2000-02-29", "2000-02-29"), ("2100-12-31", "2100-12-31")])
  func leapDaysAndTheLastYearExist(_ text: String, _ date: String) {
    #expect(DateText.normalized(text) == date)
  }

  @Test(arguments: [
    ("2024-05-03T24:00:00Z", "2024-05-03"), ("2024-05-03T10:61:00Z", "2024-05-03"),
    ("2024-05-03T10:20:00+19:00", "2024-05-03T10:20:00"), ("2024-05-03T23:59:60Z", "2024-05-03T23:59:59Z"),
    ("2024-05-03T10:20:00 XYZ", "2024-05-03T10:20:00"),
  ])
  func impossibleTimesLeaveTheDay(_ text: String, _ date: String) {
    #expect(DateText.normalized(text) == date)
  }

  @Test func longTextsAreNotSearched() {
    #expect(DateText.normalized("2024-05-03 " + String(repeating: "x", count: 200)) == nil)
  }

  @Test(arguments: [
    ("https://example.com/2024/05/03/bridge", "2024-05-03"),
    ("https://example.com/news/2024/5/3/", "2024-05-03"),
    ("https://example.com/2024-05-03-bridge", "2024-05-03"), ("/blog/2024/05/03", "2024-05-03"),
    ("https://example.com/2024/05/bridge", nil), ("https://example.com/2024/13/03/", nil),
    ("https://example.com/?d=2024/05/03", nil), ("https://example.com/1024/05/03", nil),
    ("https://2024/05/03/", nil), ("", nil), ("/1/2/3", nil),
  ])
  func addressesHoldDates(_ url: String, _ date: String?) { #expect(DateText.inPath(of: url) == date) }

  @Test func everyDayComesBack() {
    var day = 0
    var last = ""
    var isInOrder = true
    while let date = CalendarDay(daysSince1970: day)?.text {
      isInOrder = isInOrder && date > last && DateText.normalized(date) == date
      (last, day) = (date, day + 1)
    }
    #expect(isInOrder)
    // 1970 to 2100, 32 leap days among them: 1972, 1976 … 2096.
    #expect(day == 131 * 365 + 32)
    #expect(last == "2100-12-31")
  }
}
