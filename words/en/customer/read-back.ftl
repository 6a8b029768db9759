### What is repeated to the customer before hanging up: who does what by when. Spoken aloud, one
### sentence each; the desk sets them one after the other.
###
### $by and $on are days declined for a sentence: "by Saturday, 21 November 2026".

read-back-opening = Let me say it once more, so that we both have the same.
read-back-promise = You will pay { $amount } { $by }.
read-back-promise-invoices =
    { $count ->
        [1] That is for invoice { $invoices }.
       *[other] That is for invoices { $invoices }.
    }
read-back-client = The payment goes to { $client }.
read-back-part-payment = You will pay { $amount } of it { $by }.
read-back-part-then = Then you will pay { $amount } { $by }.
read-back-parts-left = After that, { $left } is still left to pay.
read-back-parts-whole = After that, all of it is paid.
read-back-rest-call-back = We will call you about the rest { $on }.
read-back-rest-open = What happens with the rest, we agree when we speak next.
read-back-paid = You told me that you paid { $amount } { $on }.
read-back-paid-undated = You told me that you have paid { $amount }.
read-back-paid-look = We will look for it at the bank. If we cannot find it, we will call you.
read-back-method-transfer = You are paying by bank transfer.
read-back-method-direct-debit = It is paid by direct debit.
read-back-method-card = You are paying by card.
read-back-method-cash = You are paying in cash or at the post office.
read-back-reference = Please give this reference with the payment: { $reference }.
read-back-call-back = We will call you { $on }, at { $time }.
read-back-call-back-by = { $name } will call you { $on }, at { $time }.
read-back-meeting = We will meet { $on }, at { $time }.
read-back-video-call = We will have a video call { $on }, at { $time }.
read-back-they-call = You will call us { $by }.
read-back-they-call-if-not = If we have not heard from you by then, we will call you { $on }.
read-back-documents = I am sending you what you asked for: { $document }.
read-back-no-solution = Thank you for talking with me. We have not found a solution today, and everything stays as it is.
read-back-dispute =
    { $count ->
        [1] You say that this invoice is not right: { $invoices }. We will pass on what you told us, and nobody will call you about it until you have an answer.
       *[other] You say that these invoices are not right: { $invoices }. We will pass on what you told us, and nobody will call you about it until you have an answer.
    }
read-back-refusal = You do not want to pay now. We have written down why.
read-back-if-kept = Once the money has arrived, we will not call about this amount again.
read-back-if-not = If it has not arrived by then, we will call you again.
read-back-question = Is that right?
