=== records 80x24 cursor 4,14
 Documentos › Alta: Documento                       DEMO  ficha · oscar · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
* Cliente             [                                                      ▼]
  C┌─ Cliente ──────────────────────────────────────────────────────────────┐
  V│ Buscar: n                                                              │▼]
  S│ ►Nahuel SAS                                                     000004 │ ]
  H│  Ñandú Ltda                                                     000003 │
  N│  Comercial Los Ñires SpA                                        000001 │ ]
   │                                                                        │
   │                                                                        │o
  1│                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │al
   │                                                                        │00
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 F4 o letra: valores · F7: partidas · Tab: otro campo · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                     dddddd
                                                                     dddddd

bbb                                                                          bbb
ddd




                                                                             bb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
