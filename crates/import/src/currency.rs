//! Which three letters are a currency, and the signs people write instead.

use money::Currency;

/// ISO 4217 codes of money in use (and the lats, the Estonian and Lithuanian predecessors of
/// the euro, and the kuna, which old invoices still bear).
const CODES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB \
BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EEK EGP ERN ETB \
EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD \
JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT \
MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON \
RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY \
TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// Reads a code that ISO 4217 knows, in either case.
pub(crate) fn of_code(code: &str) -> Option<Currency> {
    // Nearly every row of a file bears one of these.
    for common in [Currency::EUR, Currency::PLN, Currency::CZK, Currency::RUB, Currency::GBP] {
        if common.code() == code {
            return Some(common);
        }
    }
    let currency = Currency::from_code(code)?;
    CODES.split(' ').any(|known| known == currency.code()).then_some(currency)
}

/// Reads a code, or a sign or word that means one currency only; `$` and `kr` do not.
pub(crate) fn of_sign(sign: &str) -> Option<Currency> {
    let sign = sign.trim().trim_end_matches('.');
    if sign.is_empty() || 16 < sign.len() {
        return None;
    }
    of_code(sign).or_else(|| match locale::fold(sign).as_str() {
        "€" | "euro" | "eiro" | "evro" => Some(Currency::EUR),
        "£" => Some(Currency::GBP),
        "zl" | "zloty" | "zlotych" => Some(Currency::PLN),
        "kc" => Some(Currency::CZK),
        "₽" | "rub" | "ruble" | "rubley" | "r" => Some(Currency::RUB),
        "us$" => Some(Currency::USD),
        _ => None,
    })
}
