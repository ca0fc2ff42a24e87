=== path 80x24 cursor 4,21
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Importar: boxes/2/inbox ──────────────────────────────────────────────┐
►00│ Buscar: odoo.csv                                                       │  █
 00│ Enter abre el archivo de esta ruta.                                    │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00└────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                      Fila 1/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbbbbbbbbbbbbbbb                                               bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== odoo 80x24 cursor hidden
 Importar › Clientes › odoo.csv                     DEMO  ficha · oscar · 06:00
  1 El archivo [2 Columnas] 3 Filas
 Enter cambia una línea, F2 sigue.
► ID                        Id. externo               res_1
  Name                      Nombre                    Abarrotes Nápoles
  Company Type              Tipo de persona           Company
  Related Company           Empresa relacionada       Abarrotes Nápoles
  Customer                  Tipo                      TRUE
  Supplier                  Proveedor                 FALSE
  Address Type              Clase de domicilio        Contact
  Street                    Domicilios: Calle         Calle 5
  City                      Domicilios: Ciudad        Puebla
  Country                   País                      Mexico
  Phone                     Teléfono 1                2225551234
  Email                     Correo                    hola@napoles.example





________________________________________________________________________________

 Enter dice adónde va la columna · F2 la prueba · q volver
1Ayuda  2Seguir 3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
               bbbbbbbbbbbb

rrrrrrrrrr                                            dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd







 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== tree 80x24 cursor hidden
 Importar › Clientes › odoo.csv                     DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 1 · agregado 2 · fuera 1               sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
►     2   nuevo          Abarrotes Nápoles
      3   agregado       Berta Luna
      4   agregado       Bodega
      5   fuera          Cajas del Norte       Es un proveedor, no un cliente.












________________________________________________________________________________
                                                                       Fila 1/4
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 dddddd b
 dddddd b
 dddddd b














 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== imported 80x24 cursor 15,36
 Importar › Clientes › odoo.csv                     DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 1 · agregado 2 · fuera 1                    se importó · todas las filas
  Línea   Qué será       Nombre                Por qué
►     2   nuevo          Abarrotes Nápoles
      3   agregado       Berta Luna
      4   agregado       Bodega
      5   fu┌─ Importado ──────────────────────────────────────────┐n cliente.
            │ nuevo: 1, agregado: 2, fuera: 1                      │
            │ Las filas que no se tomaron, cada una con su motivo, │
            │ están en su bandeja de entrada: odoo-rechazos.csv.   │
            │ Corríjalas ahí e impórtelas.                         │
            │ Ctrl-Z lo deshace todo; también la lista de          │
            │ importaciones.                                       │
            │                                                      │
            │                     [ Aceptar ]                      │
            └──────────────────────────────────────────────────────┘



________________________________________________________________________________
                                                                       Fila 1/4
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 dddddd b
 dddddd b
 dddddd b     bbbbbbbbbbb
              bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






                                  BBBBBBBBBBB






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== back 80x24 cursor hidden
 Importar › Clientes › odoo.csv                     DEMO  ficha · oscar · 06:00
 [1 El archivo] 2 Columnas  3 Filas
 Enter cambia una línea, F2 sigue.
► Archivo                   odoo.csv
  Juego de caracteres       UTF-8
  Separador                 coma
  Encabezados               fila 1: ID | Name | Company Type | Related Company >
  Letras, por ejemplo       Abarrotes Nápoles
  Se busca por              lo que lo diga: números antes que nombres
  Lo que ya está            queda como está
  Otras columnas            se dejan fuera
  Para cada fila            nada
  Asignación guardada antes ninguna
  Guardar asignación como   no se guarda
  Qué lo impide             nada
  1: ID | Name | Company Type | Related Company | Customer | Supplier | Address>
  2: res_1 | Abarrotes Nápoles | Company |  | TRUE | FALSE |  | Calle 5 | Puebl>
  3: res_2 | Berta Luna | Individual | Abarrotes Nápoles |  |  | Contact |  |  >
  4: res_3 | Bodega | Individual | Abarrotes Nápoles |  |  | Shipping address |>
  5: res_4 | Cajas del Norte | Company |  | FALSE | TRUE |  | Calle 7 | Puebla >
________________________________________________________________________________
 Se deshizo: Se importó odoo.csv.
 Enter cambia · F2 a las columnas · q volver
1Ayuda  2Seguir 3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbbbb

rrrrrrrrrr











  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== erp 80x24 cursor hidden
 Importar › Clientes › erp.txt                      DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 1 · rechazada 1                        sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
►     2   nuevo          Ferretería El Peumo >
      3   rechazada      José Núñez            RUT: El dígito verificador del R>














________________________________________________________________________________
                                                                       Fila 1/2
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 dddddd b bbbbbbbbbbbbbb
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== why 80x24 cursor hidden
 Importar › Clientes › erp.txt                      DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 1 · rechazada 1                        sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
      2   nuevo          Ferretería El Peumo >
►     3   rechazada      José Núñez            RUT: El dígito verificador del R>












 RUT: El dígito verificador del RUT no corresponde; compárelo con el documento.

________________________________________________________________________________
                                                                       Fila 2/2
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddd b
rrrrrrrrrrbbbbbbbbbbbbbb
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== rejects 80x24 cursor 15,36
 Importar › Clientes › erp.txt                      DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 1 · rechazada 1                             se importó · todas las filas
  Línea   Qué será       Nombre                Por qué
      2   nuevo          Ferretería El Peumo >
►     3   rechazada      José Núñez            RUT: El dígito verificador del R>

            ┌─ Importado ──────────────────────────────────────────┐
            │ nuevo: 1, rechazada: 1                               │
            │ Las filas que no se tomaron, cada una con su motivo, │
            │ están en su bandeja de entrada: erp-rechazos.csv.    │
            │ Corríjalas ahí e impórtelas.                         │
            │ Ctrl-Z lo deshace todo; también la lista de          │
            │ importaciones.                                       │
            │                                                      │
            │                     [ Aceptar ]                      │
            └──────────────────────────────────────────────────────┘

 RUT: El dígito verificador del RUT no corresponde; compárelo con el documento.

________________________________________________________________________________
                                                                       Fila 2/2
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddd b
rrrrrrrrrrbbbbbbbbbbbbbb

              bbbbbbbbbbb
              bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






                                  BBBBBBBBBBB






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== google 80x24 cursor hidden
 Importar › Clientes › google.csv                   DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 1 · fuera 1                            sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
►     2   nuevo          Naviera del Sur
      3   fuera          Rosa María Téllez     Una persona sin empresa; person_>














________________________________________________________________________________
                                                                       Fila 1/2
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 dddddd b
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== set 80x24 cursor 12,55
 Importar › Clientes › google.csv                   DEMO  ficha · oscar · 06:00
 [1 El archivo] 2 Columnas  3 Filas
 Enter cambia una línea, F2 sigue.
  Archivo                   google.csv
  Juego de caracteres       UTF-8
  Separador                 coma
  Encabezados               fila 1: First Name | Middle Name | Last Name | Orga>
  Letras, por ejemplo       María
  Se busca por              lo que lo diga: números antes que nombres
  Lo que ya est┌───────────────────────────────────────────────┐
  Otras columna│ Lo mismo para cada fila, como campo=valor,... │
► Para cada fil│                                               │
  Asignación gu│ Para cada fila [person_type=individual      ] │
  Guardar asign└───────────────────────────────────────────────┘
  Qué lo impide             nada
  1: First Name | Middle Name | Last Name | Organization Name | Organization Ti>
  2: Gracia |  | Hoyos | Naviera del Sur | Almirante | * myContacts ::: Mar | *>
  3: Rosa | María | Téllez |  |  | * myContacts |  |  | Home | 55 5000 1111 :::>


________________________________________________________________________________

 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbbbb








                 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
                                 bbbbbbbbbbbbbbbbbbbbbbbbbbbb


  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd




 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== again 80x24 cursor hidden
 Importar › Clientes › google.csv                   DEMO  ficha · oscar · 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 2                                      sin guardar aún · todas las filas
  Línea   Qué será       Nombre                Por qué
►     2   nuevo          Naviera del Sur
      3   nuevo          Rosa María Téllez














________________________________________________________________________________
                                                                       Fila 1/2
 Enter compara · e edita · f por resultado · * las demás · F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 dddddd b
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== clients 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 29 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
________________________________________________________________________________
                                                                      Fila 1/29
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== joined 80x24 cursor hidden
 Importar › Clientes › estado.csv                   DEMO  ficha · oscar · 06:00
  1 El archivo [2 Columnas] 3 Filas

► Razón social              Razón social              La Joya SA
  Estado                    Domicilios: Estado        Jalisco
  Provincia                 Domicilios: Estado        Centro (unida a Estado)














________________________________________________________________________________

 Enter dice adónde va la columna · F2 la prueba · q volver
1Ayuda  2Seguir 3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
               bbbbbbbbbbbb

rrrrrrrrrr                                            dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== doubt 80x24 cursor 13,42
 Importar › Clientes › estado.csv                   DEMO  ficha · oscar · 06:00
  1 El archivo [2 Columnas] 3 Filas

► Razón social              Razón social              La Joya SA
  Estado                    Domicilios: Estado        Jalisco
  Provincia                 Domicilios: Estado        Centro (unida a Estado)


            ┌──────────────────────────────────────────────────────┐
            │ Las columnas «Estado» y «Provincia» irían a un mismo │
            │ campo, Estado. Indique adónde va cada una.           │
            │ ¿Seguir de todos modos?                              │
            │                                                      │
            │                    [ Sí ] [ No ]                     │
            └──────────────────────────────────────────────────────┘





________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
               bbbbbbbbbbbb

rrrrrrrrrr                                            dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd



              bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                        BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== clients_still 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 29 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
________________________________________________________________________________
                                                                      Fila 1/29
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== file erp-rechazos.csv
Código del Cliente	RUT del Cliente	Cliente Activo	Nombre del Cliente	Rubro del Cliente	Dirección del Cliente	Comuna	Ciudad	E-mail	Teléfono	ficha:reason
12345678-9	12.345.678-9	N	José Núñez	Agricultor	Parcela 8	Quillota	Quillota		9.0E+08	"RUT: El dígito verificador del RUT no corresponde; compárelo con el documento."
=== file google-rechazos.csv
First Name,Middle Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,ficha:reason
Rosa,María,Téllez,,,* myContacts,,,Home,55 5000 1111 ::: 55 5000 2222,"Una persona sin empresa; person_type=individual para cada fila (--set) hace clientes de ellas."
=== file odoo-rechazos.csv
ID,Name,Company Type,Related Company,Customer,Supplier,Address Type,Street,City,Country,Phone,Email,ficha:reason
res_4,Cajas del Norte,Company,,FALSE,TRUE,,Calle 7,Puebla,Mexico,,,"Es un proveedor, no un cliente."
